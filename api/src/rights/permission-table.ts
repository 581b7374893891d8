import type { GraphQLSchema } from 'graphql';
import type { RoleName } from '../accounts/role-name.js';
import { guardsOf } from '../kernel/policy/guard.js';
import type { Catalogue } from '../kernel/policy/role.js';
import type { Language } from '../kernel/words.js';
import type { Permission, RoleGrants } from './rights.type.js';

/** What docs/permissions.md says, for the panel: made of the same catalogue. */
export const permissionTable = (
  catalogue: Catalogue,
  schema: GraphQLSchema,
  language: Language,
): Permission[] =>
  [...catalogue.permissions()].map(([subject, action, scopes]) => ({
    subject,
    action,
    explanation: schema.getMutationType()?.getFields()[action]?.description ?? null,
    reach: scopes.map(({ name }) => name[language]),
    conditions: [...scopes, ...guardsOf(subject, action)].flatMap(({ because }) =>
      because ? [because[language]] : [],
    ),
    roles: Object.entries(catalogue.roles)
      .filter(([, { may }]) => may[subject]?.includes(action))
      .map(([name]) => name as RoleName),
  }));

export const roleGrants = ({ roles }: Catalogue): RoleGrants[] =>
  Object.entries(roles).map(([role, { gives }]) => ({
    role: role as RoleName,
    gives: gives as RoleName[],
  }));
