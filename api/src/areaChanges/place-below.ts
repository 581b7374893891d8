import { refuseKindBelow } from '../areas/area-kind.js';
import type { Area } from '../areas/area.entity.js';
import { nextOrdinal } from '../areas/create-area.js';
import { sql } from '../kernel/db/sql.js';
import { invalid } from '../kernel/errors.js';
import { childPath, LABEL } from '../kernel/policy/path.js';
import { say } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';
import type { Moving } from './plan.js';

/** @throws INVALID where the tree has no room for it there: `field` is the parent's in the input */
export function refuseUnfit(
  area: Pick<Area, 'kind' | 'areaPath' | 'county'>,
  parent: Area,
  field: string,
): void {
  if (parent.areaPath.startsWith(area.areaPath))
    throw invalid({ [field]: say('不能划到自身或其下级', 'is the area itself, or lies in it') });
  if (parent.county !== area.county)
    throw invalid({ [field]: say('不能划到其他县', 'lies in another county') });
  refuseKindBelow(area.kind, parent.kind, field);
}

/**
 * A place below another parent. One that hung there before gets the place it had: no other area ever had it, and what is kept
 * there of its past is with it again.
 */
export async function movingBelow(tools: Tools, area: Area, parent: Area, name?: string): Promise<Moving> {
  const { rows } = await sql<{ path: string }>`
    select area_path as path from area_term where area_id = ${area.id}
      and left(area_path, ${parent.areaPath.length}) = ${parent.areaPath}
      and length(area_path) = ${parent.areaPath.length + LABEL}
    limit 1`.execute(tools.db);
  const path = rows[0]?.path ?? childPath(parent.areaPath, await nextOrdinal(tools, parent));
  return { area, parent, path, ...(name !== undefined && { name }) };
}

/** The areas in use directly below, held until the change is done. They lie in what was loaded already. */
export async function childrenOf(tools: Tools, entity: new () => Area, { id }: Area): Promise<Area[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select * from area where parent_id = ${id} and status = 'ACTIVE' order by id for no key update`.execute(
    tools.db,
  );
  return rows.map((cells) => tools.rows.found(entity, cells));
}
