import { Area } from '../areas/area.entity.js';
import type { Tools } from '../kernel/write/tools.js';
import type { Household } from './household.entity.js';

/** Where a household is to lie: held, so that the area is neither closed nor divided into grids meanwhile. */
export async function placeIn(
  tools: Tools,
  areaId: string,
): Promise<Pick<Household, 'area' | 'county' | 'areaPath'>> {
  const area = await tools.under(Area, areaId);
  return { area, county: area.county, areaPath: area.areaPath };
}
