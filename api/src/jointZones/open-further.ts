import { Area } from '../areas/area.entity.js';
import { sql } from '../kernel/db/sql.js';
import type { Tools } from '../kernel/write/tools.js';
import { sharesOf, type Shared } from './shares.js';

/**
 * An area of zones becomes part of another one, and with it all of that is open to their other areas: whoever does it needs what
 * setting a zone up there would ask. @param ids of rows of areas of zones @throws FORBIDDEN
 */
export async function openFurther(tools: Tools, ids: readonly string[], into: Area): Promise<void> {
  const { rows } = await sql<{ shares: Shared[] }>`
    select distinct zone.shares from joint_zone as zone join joint_zone_area as side on side.zone_id = zone.id
    where side.id = any(${ids}::uuid[])
      and not exists (select from joint_zone_area as there where there.zone_id = zone.id and there.area_id = ${into.id})`.execute(
    tools.db,
  );
  if (rows.length === 0) return;
  await tools.under(Area, into.id, 'createJointZone');
  const who = { catalogue: tools.kernel.catalogue, viewer: tools.viewer };
  for (const { shares } of rows) sharesOf(who, shares, [into.areaPath]);
}
