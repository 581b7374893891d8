import { sql, type Sql } from '../kernel/db/sql.js';
import type { Guard } from '../kernel/policy/guard.js';
import type { Catalogue } from '../kernel/policy/role.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import type { Row } from '../kernel/read/row.js';
import { say } from '../kernel/words.js';
import { givesRoleOf, givesToHolderOf } from './ranks.js';
import { RoleName } from './role-name.js';

/**
 * A role that gives itself cannot be held in somebody's stead: whoever stood in could stay, by giving it to themselves for good. Nor
 * can a program's.
 */
const rolesToDelegate = ({ roles }: Catalogue): string[] =>
  Object.entries(roles)
    .filter(([name, { gives }]) => !gives.includes(name) && name !== RoleName.PARTNER)
    .map(([name]) => name);

export const delegable: Guard = {
  condition: (post, _viewer, catalogue) =>
    sql<boolean>`${post.column('role')} = any(${rolesToDelegate(catalogue)})`,
  because: say(
    '该角色不能由他人代理；县管理员请另设一名。',
    'Nobody can stand in for this role; of a county admin give another the post.',
  ),
};

/** One at an organisation reaches as far as that covers, and is that organisation's to give. */
export const atArea: Guard = {
  condition: (post) => sql<boolean>`${post.column('organisation')} is null`,
  because: say(
    '在组织的任职不能委托代理，请在该组织另设任职。',
    'A post at an organisation cannot be delegated: give another one there.',
  ),
};

const isOwn = (post: Row, { accountId }: Viewer): Sql<boolean> =>
  sql<boolean>`${post.column('account')} = ${accountId}`;

/** Who could give the post to its holder could give it to somebody in their stead. */
const couldGive = (post: Row, viewer: Viewer, catalogue: Catalogue): Sql<boolean> =>
  sql<boolean>`(${givesRoleOf(post, viewer, catalogue)} and ${givesToHolderOf(post, viewer)})`;

export const mayDelegate: Guard = {
  condition: (post, viewer, catalogue) =>
    sql<boolean>`(${isOwn(post, viewer)} or ${couldGive(post, viewer, catalogue)})`,
  because: say(
    '只能委托自己的任职，或您有权授予的任职。',
    'Only one’s own post can be delegated, or one that one could give.',
  ),
};

/** Whoever is away, whoever stands in, and whoever could give the post. */
export const mayEndDelegation: Guard = {
  condition: (post, viewer, catalogue) => {
    const { row: original, joined } = post.related('delegatedFrom', `${post.alias}_original`);
    return sql<boolean>`(${isOwn(post, viewer)} or ${givesRoleOf(post, viewer, catalogue)}
      or exists (select from ${original.from} where ${joined} and ${isOwn(original, viewer)}))`;
  },
  because: say(
    '只有委托人、代理人，或有权授予该角色的人可以结束代理。',
    'Only whoever is away, whoever stands in, or whoever could give the post can end it.',
  ),
};
