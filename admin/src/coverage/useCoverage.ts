import { useQuery } from '@tanstack/react-query';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { CoverageQuery } from '../kernel/gql/graphql';
import { CoverageDocument, MissedCountsDocument } from './documents';
import { useSignOutIfOver } from './useSignOutIfOver';

export type CoverageFigures = NonNullable<CoverageQuery['coverage']>;
export type CoverageOfChild = CoverageFigures['children'][number];

/** A minute: others are at work while headquarters watches. A deed done here reads everything again at once. */
export const REFRESH = 60_000;

/** null where the viewer may not open the area or the response. */
export function useCoverage(areaId: string, responseId: string) {
  const variables = { areaId, responseId };
  const answer = useQuery({
    queryKey: ['coverage', 'figures', variables],
    queryFn: async ({ signal }) => {
      const [{ coverage }, counts] = await Promise.all([
        fetchGraphQL(CoverageDocument, variables, signal),
        fetchGraphQL(MissedCountsDocument, variables, signal),
      ]);
      return {
        figures: coverage,
        withoutWorker: counts.withoutWorker.totalCount,
        unbound: counts.unbound.totalCount,
        lacking: counts.people.totalCount,
      };
    },
    refetchInterval: REFRESH,
  });
  useSignOutIfOver(answer.error);
  return answer;
}
