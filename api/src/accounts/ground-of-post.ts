import { Area } from '../areas/area.entity.js';
import { forbidden, invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';
import { coveredIds } from '../organisations/cover-areas.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { givenRole } from './given-role.js';
import type { Term } from './is-held.js';
import { gives, type Given } from './ranks.js';

export interface Ground {
  area: Area;
  organisation: Organisation | null;
  /** No longer than the organisation's own. */
  term: Term;
}

interface Wish {
  areaId?: string | null;
  organisationId?: string | null;
  role: string;
}

/**
 * Where a post shall lie, held still until it does. At an organisation the right is asked for at every area it covers, as the post
 * will reach them all, and the term ends with the organisation's.
 */
export async function groundOf(tools: Tools, wish: Wish, term: Term): Promise<Ground> {
  if (wish.organisationId) return atOrganisation(tools, wish.organisationId, wish.role, term);
  if (!wish.areaId)
    throw invalid({ areaId: say('请选择任职区域或任职组织', 'is needed, or organisationId') });
  const area = await tools.under(Area, wish.areaId, 'grantPost');
  refuseUnlessGiven(tools, await givenRole(tools, wish.role, area.county), [area]);
  return { area, organisation: null, term };
}

async function atOrganisation(tools: Tools, id: string, role: string, term: Term): Promise<Ground> {
  const organisation = await tools.under(Organisation, id, 'grantPost');
  const area = await tools.under(Area, organisation.area.id, 'grantPost');
  const covered = await coveredIds(tools, organisation);
  const areas = await tools.underEach(Area, covered, 'organisationId', 'grantPost');
  refuseUnlessGiven(tools, await givenRole(tools, role, area.county), areas);
  const { startsOn, endsOn } = organisation;
  if (term.startsOn < startsOn || (endsOn !== null && (term.endsOn ?? '') > endsOn))
    throw invalid({
      [term.startsOn < startsOn ? 'startsOn' : 'endsOn']: say(
        `须在组织存续期内（${startsOn} 至 ${endsOn ?? '长期'}）`,
        `must lie within the organisation's term, from ${startsOn} to ${endsOn ?? 'no end'}`,
      ),
    });
  return { area, organisation, term: { ...term, endsOn: term.endsOn ?? endsOn } };
}

/** @throws FORBIDDEN where a role cannot be given by the viewer in one of the areas */
export function refuseUnlessGiven(
  { viewer, kernel: { catalogue } }: Pick<Tools, 'viewer' | 'kernel'>,
  role: string | Given,
  areas: readonly Pick<Area, 'areaPath'>[],
): void {
  if (!areas.every(({ areaPath }) => gives(viewer, catalogue, role, areaPath)))
    throw forbidden(say('您无权在该区域授予这一角色。', 'None of your posts lets you give this role there.'));
}
