import { sql } from 'kysely';
import { guardsOf, type Guard } from '../policy/guard.js';
import type { Catalogue } from '../policy/role.js';
import { rulesFor, translate, type ConditionNode } from '../policy/translate.js';
import type { Viewer } from '../policy/viewer.js';
import { and } from './and.js';
import type { Row, Sql } from './row.js';

interface Together {
  key: string;
  ast: ConditionNode;
  guards: readonly Guard[];
  actions: string[];
}

/** The deeds that would succeed on this row now, by the very conditions they are held to. */
export function viewerCan(row: Row, viewer: Viewer, catalogue: Catalogue): Sql {
  const parts = underOneCondition(row, viewer, catalogue).map(({ ast, guards, actions }) => {
    const held = guards.map((guard) => guard.condition(row, viewer, catalogue));
    return sql`case when ${and([translate(ast, row), ...held])} then ${`{${actions.join(',')}}`}::text[] else '{}' end`;
  });
  return parts.length === 0 ? sql`'[]'::json` : sql`to_json(${sql.join(parts, sql.raw(' || '))})`;
}

/** Most actions on a subject share their condition: it is asked once for all of them. */
function underOneCondition({ entity }: Row, { able }: Viewer, catalogue: Catalogue): Together[] {
  const together: Together[] = [];
  for (const action of catalogue.actionsOf(entity)) {
    const ast = rulesFor(able, action, entity);
    if (!ast || action === 'read') continue;
    const guards = guardsOf(entity, action);
    const key = JSON.stringify(ast);
    const same = together.find((other) => other.key === key && isSame(other.guards, guards));
    if (same) same.actions.push(action);
    else together.push({ key, ast, guards, actions: [action] });
  }
  return together;
}

const isSame = (left: readonly Guard[], right: readonly Guard[]): boolean =>
  left.length === right.length && left.every((guard, at) => guard === right[at]);
