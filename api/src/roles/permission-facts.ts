import { Role } from '../accounts/role.entity.js';
import { beyond, merged, type RolePermission } from '../kernel/policy/composed.js';
import { isReading } from '../kernel/policy/field-group.js';
import { kindsOf } from '../kernel/policy/policy.js';
import type { Catalogue } from '../kernel/policy/role.js';
import { say } from '../kernel/words.js';
import type { Faults } from '../kernel/write/faults.js';
import type { RolePermissionInput } from './role-input.js';

/** Whoever is in a role reads what it is called. */
const ALWAYS: RolePermission = { subject: Role.name, action: 'read', reach: ['AT_OR_ABOVE_AREA'] };

/**
 * The permissions of a composed role as they are kept: each one that a policy declares, with some of its kinds of reach, and all
 * of them held.
 * @param held what the composer may do in the whole county
 */
export function permissionFacts(
  said: readonly RolePermissionInput[],
  held: readonly RolePermission[],
  catalogue: Catalogue,
  faults: Faults,
): RolePermission[] {
  const permissions = said.map((each, at): RolePermission => {
    const { subject, action } = each;
    const field = `may.${at}`;
    const known = catalogue.has(subject, action);
    if (
      !faults.unless(
        known,
        field,
        say(`没有“${subject}.${action}”这一权限`, `${subject}.${action} is no permission`),
      )
    )
      return { subject, action, reach: [] };
    const kinds = kindsOf(catalogue.scopesOf(subject, action));
    const own = held.find((one) => one.subject === subject && one.action === action)?.reach ?? [];
    const reach = each.reach ?? kinds.filter((kind) => own.includes(kind));
    faults.unless(
      reach.length > 0 ? reach.every((kind) => kinds.includes(kind)) : own.length === 0,
      field,
      say(`范围须为 ${kinds.join('、')} 中的一项或几项`, `its reach must be some of ${kinds.join(', ')}`),
    );
    const beyondOwn = beyond([{ subject, action, reach: reach.length > 0 ? reach : kinds }], held);
    faults.unless(
      beyondOwn.length === 0,
      field,
      say(
        `您自己在全县没有“${subject}.${action}”这一权限或这一范围，不能加入角色`,
        `${subject}.${action}: you do not hold it with this reach in the whole county yourself`,
      ),
    );
    return { subject, action, reach };
  });
  checkReads(permissions, catalogue, faults);
  return merged([...permissions, ALWAYS]);
}

/** A deed on records that one cannot read always fails, and a field group is a part of reading. */
function checkReads(permissions: readonly RolePermission[], catalogue: Catalogue, faults: Faults): void {
  const read = new Set(permissions.filter(({ action }) => action === 'read').map(({ subject }) => subject));
  permissions.forEach(({ subject, action }, at) => {
    if (action === 'read' || read.has(subject) || !catalogue.has(subject, 'read')) return;
    const words = isReading(action)
      ? say(
          `请同时选择“${subject}.read”，字段才有记录可看`,
          `needs ${subject}.read as well: there are no fields without records`,
        )
      : say(
          `请同时选择“${subject}.read”，否则无法执行`,
          `needs ${subject}.read as well, or can never succeed`,
        );
    faults.unless(false, `may.${at}`, words);
  });
}
