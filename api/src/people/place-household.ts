import { sql } from '../kernel/db/sql.js';
import { AreaKind } from '../areas/area-kind.js';
import { Area } from '../areas/area.entity.js';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';
import type { Household } from './household.entity.js';

/**
 * The area a household is to lie in, by the permission for this deed, held so that it is neither closed nor divided
 * into grids meanwhile.
 * @throws INVALID where the area has grids: one of them has to be chosen, or the household would belong to nobody's round
 */
export async function areaForHousehold(tools: Tools, areaId: string): Promise<Area> {
  const area = await tools.under(Area, areaId);
  if (area.kind !== AreaKind.GRID && (await hasGrids(tools, area)))
    throw invalid({
      areaId: say(
        `“${area.name}”已划分网格，请选择其中一个网格`,
        `${area.name} has grids: choose one of its grids`,
      ),
    });
  return area;
}

export const placeIn = (area: Area): Pick<Household, 'area' | 'county' | 'areaPath'> => ({
  area,
  county: area.county,
  areaPath: area.areaPath,
});

async function hasGrids({ db }: Tools, { id }: Area): Promise<boolean> {
  const { rows } = await sql`
    select from area where parent_id = ${id} and kind = 'GRID' and status = 'ACTIVE' limit 1`.execute(db);
  return rows.length > 0;
}
