import { MissedKind, type AreaKind } from '../kernel/gql/graphql';
import type { CoverageFigures } from './useCoverage';

type Counted = Pick<CoverageFigures, 'townships' | 'villages' | 'grids' | 'households' | 'visited'> & {
  area: { kind: AreaKind };
};

/** What the figures do not tell. */
interface Others {
  withoutWorker: number | null;
  unbound: number | null;
  lacking: number;
}

export interface MissedCount {
  kind: MissedKind;
  count: number;
}

/**
 * The missed lists that can exist below an area, from the township down to the person, and how long each is.
 * @param unbound and withoutWorker: null where the viewer is not told
 */
export function missedCounts(
  { area, townships, villages, grids, households, visited }: Counted,
  { withoutWorker, unbound, lacking }: Others,
): MissedCount[] {
  const isAbove = (...kinds: AreaKind[]) => kinds.includes(area.kind);
  const count = (kind: MissedKind, number: number, exists: boolean) =>
    exists ? [{ kind, count: number }] : [];
  const hasTownships = isAbove('COUNTY') && townships.total > 0;
  const hasVillages = isAbove('COUNTY', 'TOWNSHIP', 'DISTRICT') && villages.total > 0;
  const hasGrids = !isAbove('GRID') && grids.total > 0;
  return [
    ...count(MissedKind.TOWNSHIP, townships.total - townships.active, hasTownships),
    ...count(MissedKind.VILLAGE, villages.total - villages.active, hasVillages),
    ...count(MissedKind.GRID, grids.total - grids.active, hasGrids),
    ...(withoutWorker === null ? [] : count(MissedKind.GRID_WITHOUT_WORKER, withoutWorker, hasGrids)),
    ...(unbound === null ? [] : count(MissedKind.BINDING, unbound, true)),
    ...count(MissedKind.HOUSEHOLD, households - visited, true),
    ...count(MissedKind.PERSON, lacking, true),
  ];
}
