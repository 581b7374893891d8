import { lyingInAreas, movingRows } from '../areas/lying.js';
import { Area } from '../areas/area.entity.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { LABEL, pathEnd } from '../kernel/policy/path.js';
import type { Tools } from '../kernel/write/tools.js';
import { Household } from '../people/household.entity.js';

/** Told after each batch how many rows it was. */
export type Step = (rows: number) => Promise<void>;

/** Rows written by one statement, between two notes of how far it has come. */
export const batches = { size: 5_000 };

export const inside = (path: string): Sql => sql`area_path >= ${path} and area_path < ${pathEnd(path)}`;

export const tableOf = ({ kernel }: Pick<Tools, 'kernel'>, entity: string): Sql =>
  sql.table(kernel.tables.of(entity).tableName);

/**
 * Statement by statement until nothing meets `where` any more, which what is set must end. A row that somebody else has just written is
 * passed over by the statement that waited for it, and met by the next: so the end is where none is found, not where none is written.
 */
export async function inBatches(
  tools: Tools,
  entity: string,
  set: Sql,
  where: Sql,
  step: Step,
): Promise<void> {
  const table = tableOf(tools, entity);
  for (;;) {
    const { rows } = await sql<{ found: number; written: number }>`
      with found as materialized (select ctid from ${table} where ${where} limit ${batches.size}),
        written as (update ${table} set ${set} where ctid = any(array(select ctid from found)) returning 1)
      select (select count(*)::int from found) as found, (select count(*)::int from written) as written`.execute(
      tools.db,
    );
    const { found, written } = rows[0]!;
    if (found === 0) return;
    await step(written);
  }
}

/** Households first, which are held already; a response before them, since their triggers ask where it is. */
const inOrder = (): string[] => {
  const first = ['Response', Household.name];
  return [
    ...first,
    ...[...lyingInAreas.keys()].filter((name) => !first.includes(name) && name !== Area.name),
  ];
};

/** Everything at or below one path gets another, but for what is history. The area itself has it already. */
export async function rePath(tools: Tools, from: string, to: string, step: Step): Promise<void> {
  const set = sql`area_path = ${to} || substr(area_path, ${from.length + 1})`;
  for (const entity of inOrder()) {
    const rows = movingRows(lyingInAreas.get(entity)!);
    if (rows) await inBatches(tools, entity, set, sql`${inside(from)} and (${sql.raw(rows)})`, step);
  }
}

/** The areas strictly below: their place, and the names above them. `lineage` is the new one of the area they lie in. */
export async function rePathAreas(
  { db }: Tools,
  from: string,
  { areaPath: to, lineage }: Area,
  step: Step,
): Promise<void> {
  const depth = from.length / LABEL - 1;
  const { count } = await sql`
    update area set area_path = ${to} || substr(area_path, ${from.length + 1}),
      lineage = ${JSON.stringify(lineage)}::jsonb || (
        select jsonb_agg(entry order by at) from jsonb_array_elements(lineage) with ordinality as entries (entry, at)
        where at > ${depth})
    where area_path > ${from} and area_path < ${pathEnd(from)}`.execute(db);
  await step(count);
}
