import { sql, type Sql } from '../db/sql.js';
import { isReading } from '../policy/field-group.js';
import { guardsOf, type Guard } from '../policy/guard.js';
import type { Catalogue } from '../policy/role.js';
import type { Alternative } from '../policy/place.js';
import { anyOf, rulesFor } from '../policy/translate.js';
import type { Viewer } from '../policy/viewer.js';
import { and } from './and.js';
import type { Row } from './row.js';

interface Together {
  key: string;
  rules: readonly Alternative[];
  guards: readonly Guard[];
  actions: string[];
}

/** The deeds that would succeed on this row now, by the very conditions they are held to. */
export function viewerCan(row: Row, viewer: Viewer, catalogue: Catalogue): Sql {
  const parts = underOneCondition(row, viewer, catalogue).map(({ rules, guards, actions }) => {
    const held = guards.map((guard) => guard.condition(row, viewer, catalogue));
    return sql`case when ${and([anyOf(rules, row), ...held])} then ${`{${actions.join(',')}}`}::text[] else '{}' end`;
  });
  return parts.length === 0 ? sql`'[]'::json` : sql`to_json(${sql.join(parts, sql.raw(' || '))})`;
}

/** By ability and entity: neither the rules nor the guards change while a viewer's posts are the same. */
const known = new WeakMap<object, Map<string, readonly Together[]>>();

function underOneCondition({ entity }: Row, viewer: Viewer, catalogue: Catalogue): readonly Together[] {
  let ofAbility = known.get(viewer.able);
  if (!ofAbility) known.set(viewer.able, (ofAbility = new Map()));
  let together = ofAbility.get(entity);
  if (!together) ofAbility.set(entity, (together = joined(entity, viewer, catalogue)));
  return together;
}

/** Most actions on a subject share their condition: it is asked once for all of them. */
function joined(entity: string, { able }: Viewer, catalogue: Catalogue): Together[] {
  const together: Together[] = [];
  for (const action of catalogue.actionsOf(entity)) {
    const rules = rulesFor(able, action, entity);
    if (!rules || isReading(action)) continue;
    const guards = guardsOf(entity, action);
    const key = JSON.stringify(rules);
    const same = together.find((other) => other.key === key && isSame(other.guards, guards));
    if (same) same.actions.push(action);
    else together.push({ key, rules, guards, actions: [action] });
  }
  return together;
}

const isSame = (left: readonly Guard[], right: readonly Guard[]): boolean =>
  left.length === right.length && left.every((guard, at) => guard === right[at]);
