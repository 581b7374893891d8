import { Account } from '../accounts/account.entity.js';
import { Area } from '../areas/area.entity.js';
import { forbidden, invalid, Problem } from '../kernel/errors.js';
import { LABEL } from '../kernel/policy/path.js';
import { say } from '../kernel/words.js';
import type { Faults } from '../kernel/write/faults.js';
import type { Tools } from '../kernel/write/tools.js';
import { refuseNested } from '../organisations/cover-areas.js';
import { linkAreas, type Link } from '../organisations/link-areas.js';
import { withinAYear } from '../organisations/organisation-term.js';
import { JointZoneArea, type JointZone } from './joint-zone.entity.js';

export const FEWEST_AREAS = 2;
export const MOST_AREAS = 20;

/**
 * The areas of a zone, and the lowest one above them all, where it is managed. Whoever opens an area to others needs the right to at
 * every one of them, and above them all: nobody lets others look into what is not theirs (docs/decisions/026).
 */
export async function areasToOpen(
  tools: Tools,
  ids: readonly string[],
): Promise<{ areas: Area[]; home: Area }> {
  if (ids.length < FEWEST_AREAS || ids.length > MOST_AREAS)
    throw invalid({
      areaIds: say(
        `须选择 ${FEWEST_AREAS} 到 ${MOST_AREAS} 个区域`,
        `must be ${FEWEST_AREAS} to ${MOST_AREAS} areas`,
      ),
    });
  const areas = await tools.underEach(Area, ids, 'areaIds', 'createJointZone');
  refuseNested(areas, 'areaIds');
  return { areas, home: await aboveAll(tools, areas) };
}

async function aboveAll(tools: Tools, areas: readonly Area[]): Promise<Area> {
  const [{ areaPath, lineage }, ...others] = areas as [Area, ...Area[]];
  let labels = areaPath.length / LABEL - 1;
  while (!others.every((other) => other.areaPath.startsWith(areaPath.slice(0, labels * LABEL)))) labels--;
  const above = labels > 0 ? lineage[labels - 1] : undefined;
  try {
    if (above) return await tools.under(Area, above.id, 'createJointZone');
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'NOT_FOUND') throw error;
  }
  throw forbidden(
    say(
      '联防区须由所选区域的共同上级设立。',
      'A joint zone is set up by somebody who answers for an area above all of them.',
    ),
  );
}

const SIDE: Link<JointZoneArea> = { entity: JointZoneArea, by: 'zone' };

/** @param had see `linkAreas` */
export const open = (
  tools: Tools,
  zone: JointZone,
  areas: readonly Area[],
  had: readonly { id: string }[] | null,
): Promise<void> => linkAreas(tools, zone, SIDE, areas, had);

export const leadOf = (tools: Tools, id: string): Promise<Account> => tools.under(Account, id, 'read');

/** What opens somebody's ground to others must not stay open by being forgotten. */
export function checkTerm(faults: Faults, term: Pick<JointZone, 'startsOn' | 'endsOn'>, today: string): void {
  const { startsOn, endsOn } = term;
  faults.unless(
    endsOn >= startsOn && endsOn >= today,
    'endsOn',
    say('结束日期不能早于开始日期和今天', 'must not be before the first day or today'),
  );
  withinAYear(faults, term, today);
}
