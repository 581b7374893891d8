import type { GraphQLSchema } from 'graphql';
import { fieldsIn, wordsOfGroup } from '../kernel/policy/field-group.js';
import { guardsOf } from '../kernel/policy/guard.js';
import type { Catalogue } from '../kernel/policy/role.js';
import type { Language } from '../kernel/words.js';
import { rolesThatMay, type ComposedRole } from './composed-roles.js';
import type { Permission, RoleGrants } from './rights.type.js';

/** What docs/permissions.md says, for the panel: made of the same catalogue, and with the county's own roles. */
export const permissionTable = (
  catalogue: Catalogue,
  composed: readonly ComposedRole[],
  schema: GraphQLSchema,
  language: Language,
): Permission[] =>
  [...catalogue.permissions()].map(([subject, action, scopes]) => {
    const group = wordsOfGroup(action);
    const shown = schema.getType(subject);
    const fields = shown && 'getFields' in shown ? Object.keys(shown.getFields()) : [];
    return {
      subject,
      action,
      explanation: group
        ? `${group.zh}：${group.en}`
        : (schema.getMutationType()?.getFields()[action]?.description ?? null),
      fields: fieldsIn(subject, action).filter((name) => fields.includes(name)),
      reach: scopes.map(({ name }) => name[language]),
      reaches: scopes
        .filter(({ inZones }) => !inZones)
        .map(({ kind, name }) => ({ kind, name: name[language] })),
      conditions: [...scopes, ...guardsOf(subject, action)].flatMap(({ because }) =>
        because ? [because[language]] : [],
      ),
      roles: rolesThatMay(catalogue, composed, subject, action),
    };
  });

export const roleGrants = (
  catalogue: Catalogue,
  composed: readonly ComposedRole[],
  language: Language,
): RoleGrants[] => [
  ...Object.entries(catalogue.roles).map(([role, { title, gives }]) => ({
    ...{ role, title: title[language], builtIn: true },
    gives: [...gives, ...composed.filter((given) => catalogue.gives({ role }, given)).map(({ id }) => id)],
  })),
  ...composed.map(({ id, title, gives }) => ({ role: id, title, builtIn: false, gives: [...gives] })),
];
