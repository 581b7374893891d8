import { sql } from '../db/sql.js';
import { together } from '../db/together.js';
import { forbidden, notFound } from '../errors.js';
import { guardsWhenLoading } from '../policy/guard.js';
import { permitted, rulesFor } from '../policy/translate.js';
import { fillIn, ID } from '../read/blank.js';
import { keptAs } from '../read/kept.js';
import { uuidOrNull } from '../uuid.js';
import type { Words } from '../words.js';
import type { ItemFaults } from './items.js';
import type { Asking, Lock } from './lock-row.js';

type Cells = Record<string, unknown>;

/**
 * Many rows as `lockRow` has one: locked in the order of their ids, so that two who want the same rows never wait for each other.
 * What stands against single ones goes to `faults`, in the words that the deed on that row alone would be refused with.
 * @returns their columns, in the order of `ids`; null where something stands against it
 * @throws FORBIDDEN where no post of the viewer has this permission at all
 */
export async function lockRows(
  asking: Asking,
  entity: string,
  ids: readonly string[],
  { action, lock, faults }: { action: string; lock: Lock; faults: ItemFaults },
): Promise<(Cells | null)[]> {
  const { db, viewer, kernel } = asking;
  if (rulesFor(viewer.able, action, entity) === null) throw forbidden();
  const row = kernel.tables.row(entity, 't');
  const locking = keptAs(viewer, `${lock} many ${entity}.${action}`, () => {
    const reach = permitted(viewer.reach, action, row);
    return sql`
      select t.*, ${permitted(viewer.able, action, row)} as "_able", ${reach} as "_reach"
      from ${row.from} where ${row.id} = any(${ID}::uuid[]) and (${reach} or ${permitted(viewer.able, 'read', row)})
      order by ${row.id} ${sql.raw(lock)} of t`;
  });
  const { text, values } = fillIn(locking, [ids.filter((id) => uuidOrNull(id))]);
  const [{ rows }, broken] = await together([
    db.query<Cells>(text, values),
    brokenGuards(asking, entity, ids, action),
  ]);
  const found = new Map(rows.map((cells) => [cells['id'] as string, cells]));
  return ids.map((given, at) => {
    const id = given.toLowerCase();
    const refuse = (words: Words) => {
      faults.add(at, words);
      return null;
    };
    const cells = found.get(id);
    if (!cells) return refuse(notFound().words);
    const { _able, _reach, ...columns } = cells;
    const because = (_reach && kernel.catalogue.becauseOf(entity, action)) || undefined;
    if (!_able) return refuse(forbidden(because as Words | undefined).words);
    const guarded = broken.get(id);
    return guarded ? refuse(guarded) : columns;
  });
}

/** Of each row, why it is guarded; sent behind the lock, as for one row. */
async function brokenGuards(
  { db, viewer, kernel }: Asking,
  entity: string,
  ids: readonly string[],
  action: string,
): Promise<Map<string, Words>> {
  const guards = guardsWhenLoading(entity, action);
  if (guards.length === 0) return new Map();
  const row = kernel.tables.row(entity, 't');
  const conditions = guards.map((guard) => guard.condition(row, viewer, kernel.catalogue));
  const { rows } = await sql<{ id: string; held: (boolean | null)[] }>`
    select ${row.id} as id, array[${sql.join(conditions)}] as held from ${row.from}
    where ${row.id} = any(${ids.filter((id) => uuidOrNull(id))}::uuid[])`.execute(db);
  return new Map(
    rows.flatMap(({ id, held }) => {
      const broken = guards.find((_guard, at) => held[at] !== true);
      return broken ? [[id, broken.because] as const] : [];
    }),
  );
}
