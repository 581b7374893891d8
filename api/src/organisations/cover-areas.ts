import { Area } from '../areas/area.entity.js';
import { sql } from '../kernel/db/sql.js';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';
import { linkAreas, type Link } from './link-areas.js';
import { OrganisationArea, type Organisation } from './organisation.entity.js';

/** More would be a county by other means. */
export const MOST_AREAS = 50;

/**
 * What an organisation covers is what posts at it reach, so each area is asked for the right to let it: the target counts too.
 * @throws INVALID where one lies outside of where the organisation belongs, or inside another one
 */
export async function areasToCover(
  tools: Tools,
  home: Pick<Area, 'name' | 'areaPath'>,
  ids: readonly string[],
): Promise<Area[]> {
  if (ids.length > MOST_AREAS)
    throw invalid({ areaIds: say(`最多 ${MOST_AREAS} 个区域`, `must be at most ${MOST_AREAS} areas`) });
  const areas = await tools.underEach(Area, ids, 'areaIds', 'createOrganisation');
  const outside = areas.find(({ areaPath }) => !areaPath.startsWith(home.areaPath));
  if (outside)
    throw invalid({
      areaIds: say(
        `“${outside.name}”不在“${home.name}”内；请将组织设在更高的区域`,
        `${outside.name} lies outside ${home.name}: let the organisation belong to a higher area`,
      ),
    });
  refuseNested(areas, 'areaIds');
  return areas;
}

/** Of two areas one inside the other, one is too much: nobody could say which counts. */
export function refuseNested(areas: readonly Pick<Area, 'name' | 'areaPath'>[], field: string): void {
  for (const inner of areas)
    for (const outer of areas)
      if (inner !== outer && inner.areaPath.startsWith(outer.areaPath))
        throw invalid({
          [field]: say(
            `“${inner.name}”在“${outer.name}”之内，只需选择其一`,
            `${inner.name} lies inside ${outer.name}: choose one of them`,
          ),
        });
}

const COVER: Link<OrganisationArea> = { entity: OrganisationArea, by: 'organisation' };

/** @param had ids; see `linkAreas` */
export const cover = (
  tools: Tools,
  organisation: Organisation,
  areas: readonly Area[],
  had: readonly string[] | null,
): Promise<void> => linkAreas(tools, organisation, COVER, areas, had && had.map((id) => ({ id })));

/** The ids of the areas covered now that are in use. */
export async function coveredIds({ db }: Tools, { id }: Pick<Organisation, 'id'>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select area.id from organisation_area as cover join area on area.id = cover.area_id and area.status = 'ACTIVE'
    where cover.organisation_id = ${id} order by area.area_path`.execute(db);
  return rows.map((row) => row.id);
}
