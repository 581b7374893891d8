import { Area } from '../areas/area.entity.js';
import { writeInLineages } from '../areas/rename-area.js';
import { sql } from '../kernel/db/sql.js';
import type { Tools } from '../kernel/write/tools.js';
import { holdHouseholds } from './hold-households.js';
import { nameOf, type Moving, type Plan } from './plan.js';
import { pass } from './pass.js';
import { putBack } from './follow-area.js';
import { rePath, rePathAreas, type Step } from './re-key.js';

/**
 * Before anything is written: what the history of areas says of it, and, before any row is held, the turn of whoever opens a response
 * in the county (see the triggers of coverage).
 */
export async function announce(
  { db, today }: Tools,
  { cause, changeId, county }: { cause: string; changeId: string; county: string },
): Promise<void> {
  await sql`
    select set_config('app.area_day', ${today}, true), set_config('app.area_cause', ${cause}, true),
      set_config('app.area_change', ${changeId}, true), before_a_response_opens(array[${county}::uuid])`.execute(
    db,
  );
}

/** All of it in the transaction of the tools: nobody sees a part of it. The record of the change must stand already. */
export async function carryOut(tools: Tools, plan: Plan, changeId: string, step: Step): Promise<void> {
  await holdHouseholds(tools, plan);
  await tools.rows.flush();
  for (const moving of plan.moves) await move(tools, moving, changeId, step);
  for (const passing of plan.passes) await pass(tools, passing, changeId, step);
  if (plan.undoes) await putBack(tools, plan.undoes.id, plan.undoes.doneAt);
  await tools.rows.flush();
  await noteParties(tools, plan, changeId);
}

async function move(tools: Tools, { area, parent, path, name }: Moving, changeId: string, step: Step) {
  const { id, areaPath: before, parent: formerly } = area;
  Object.assign(area, {
    parent,
    areaPath: path,
    lineage: [...parent.lineage, nameOf(parent)],
    ...(name !== undefined && { name }),
  });
  await tools.rows.flush();
  await rePathAreas(tools, before, area, step);
  if (name !== undefined) await writeInLineages(tools, area, 'name');
  await rePath(tools, before, path, step);
  await sql`
    insert into area_change_item (change_id, entity, row_id, from_id, to_id)
    values (${changeId}, ${Area.name}, ${id}, ${formerly!.id}, ${parent.id})`.execute(tools.db);
}

/** What was merged or split is in the history of both sides, also of one whose own row stays as it was. */
async function noteParties({ db, today }: Tools, { areas, into, passes, cause }: Plan, changeId: string) {
  if (passes.length === 0) return;
  const parties = [...new Set(passes.flatMap(({ from, to }) => [from.id, to.id]))];
  await sql`
    update area_term set until = greatest(${today}, since)
    where area_id = any(${parties}::uuid[]) and until is null and change_id is distinct from ${changeId}`.execute(
    db,
  );
  await sql`
    insert into area_term (id, county, area_path, area_id, since, cause, kind, name, official_code, parent_id, status, change_id)
    select uuidv7(), county, area_path, id, greatest(${today}, (select max(since) from area_term where area_id = area.id)),
      ${cause}, kind, name, official_code, parent_id, status, ${changeId}
    from area where id = any(${parties}::uuid[])
      and not exists (select from area_term where area_id = area.id and until is null)`.execute(db);
  for (const [sides, others] of [
    [areas, into],
    [into, areas],
  ] as const)
    for (const { id } of sides) {
      const names = others.filter((other) => other.id !== id).map(nameOf);
      await sql`
        update area_term set others = others || ${JSON.stringify(names)}::jsonb
        where area_id = ${id} and change_id = ${changeId} and until is null`.execute(db);
    }
}
