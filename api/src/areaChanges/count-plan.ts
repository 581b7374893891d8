import { Area } from '../areas/area.entity.js';
import { lyingInAreas, movingRows, type Unfinished } from '../areas/lying.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { conflict } from '../kernel/errors.js';
import { pathEnd } from '../kernel/policy/path.js';
import { say } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';
import type { Passing, Plan } from './plan.js';
import { tableOf } from './re-key.js';

/** So many are told by name. */
const MOST_NAMED = 3;

export interface Counted {
  areas: number;
  households: number;
  people: number;
  posts: number;
  accounts: number;
  /** Rows in all that get another place. */
  rows: number;
  open: { subject: string; count: number }[];
}

/** What is named where an area does not go as a whole: by which column, and which of them. */
const NAMED: Readonly<Record<string, { by: string; of(passing: Passing): readonly string[] | 'all' }>> = {
  Household: { by: 'id', of: ({ households }) => households },
  Person: { by: 'household_id', of: ({ households }) => households },
  Post: { by: 'id', of: ({ posts }) => posts },
  Account: { by: 'id', of: ({ accounts }) => accounts },
};

/** Where the rows lie that a plan takes: whole subtrees, and areas without those below them. */
function sources(plan: Plan, entity: string): Sql {
  const named = NAMED[entity];
  const among = (passing: Passing): Sql => {
    const ids = named?.of(passing) ?? 'all';
    return ids === 'all' ? sql`true` : sql`${sql.ref(named!.by)} = any(${ids}::uuid[])`;
  };
  const places = [
    ...plan.moves.map(
      ({ area: { areaPath } }) => sql`(area_path >= ${areaPath} and area_path < ${pathEnd(areaPath)})`,
    ),
    ...plan.passes.map((passing) => sql`(area_path = ${passing.from.areaPath} and ${among(passing)})`),
  ];
  return places.length === 0 ? sql`false` : sql`(${sql.join(places, sql.raw(' or '))})`;
}

/** Before anything is done: what the plan takes. */
export async function countPlan(tools: Tools, plan: Plan): Promise<Counted> {
  const count = async (entity: string, more = 'true'): Promise<number> => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${tableOf(tools, entity)} where ${sources(plan, entity)} and (${sql.raw(more)})`.execute(
      tools.db,
    );
    return rows[0]!.count;
  };
  const counts = new Map<string, number>();
  const open: Counted['open'] = [];
  for (const [entity, lying] of lyingInAreas) {
    const rows = lying.passes === 'byTrigger' ? 'true' : movingRows(lying);
    counts.set(entity, rows ? await count(entity, rows) : 0);
    const worked = lying.open ? await count(entity, lying.open) : 0;
    if (worked > 0) open.push({ subject: entity, count: worked });
  }
  const of = (entity: string) => counts.get(entity) ?? 0;
  return {
    ...{
      areas: await count(
        Area.name,
        `status = 'ACTIVE' or id = any('{${plan.ends.map(({ id }) => id).join(',')}}')`,
      ),
      households: of('Household'),
      people: of('Person'),
    },
    posts: await count('Post', `ends_by >= '${tools.today}'`),
    ...{ accounts: of('Account'), rows: [...counts.values()].reduce((a, b) => a + b, 0), open },
  };
}

/** What must be over before an area may end. @throws CONFLICT */
export async function refuseUnfinished(tools: Tools, ending: readonly Area[]): Promise<void> {
  const left: (Unfinished & { count: number; names: string[] })[] = [];
  for (const [entity, { passes }] of lyingInAreas) {
    if (typeof passes === 'string' || !('not' in passes)) continue;
    const { rows } = await sql<{ count: number; names: string[] | null }>`
      select count(*)::int as count, (array_agg(${sql.raw(passes.name)} order by id))[1:${sql.lit(MOST_NAMED)}] as names
      from ${tableOf(tools, entity)}
      where area_id = any(${ending.map(({ id }) => id)}::uuid[]) and (${sql.raw(passes.not)})`.execute(
      tools.db,
    );
    if (rows[0]!.count > 0) left.push({ ...passes, count: rows[0]!.count, names: rows[0]!.names ?? [] });
  }
  if (left.length === 0) return;
  const more = ({ count, names }: (typeof left)[number]) => count > names.length;
  const zh = left.map(
    (each) =>
      `${each.words.zh} ${each.count}（${each.names.join('、')}${more(each) ? '等' : ''}），${each.first.zh}`,
  );
  const en = left.map(
    (each) =>
      `${each.count} ${each.words.en} (${each.names.join(', ')}${more(each) ? ', ...' : ''}): ${each.first.en}`,
  );
  throw conflict(say(`其中还有：${zh.join('；')}。`, `There are still ${en.join('; ')}.`));
}
