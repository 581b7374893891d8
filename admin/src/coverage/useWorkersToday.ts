import { useInfiniteQuery } from '@tanstack/react-query';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { WorkersTodayQuery } from '../kernel/gql/graphql';
import { WorkersTodayDocument } from './documents';
import { REFRESH } from './useCoverage';
import { useSignOutIfOver } from './useSignOutIfOver';

export type WorkerToday = WorkersTodayQuery['workersToday']['nodes'][number];

/** As the missed lists: page by page, and read again as a whole every minute. */
export function useWorkersToday(areaId: string, responseId: string, first: number) {
  const variables = { areaId, responseId, first };
  const answer = useInfiniteQuery({
    queryKey: ['coverage', 'workersToday', variables],
    queryFn: async ({ pageParam, signal }) =>
      (await fetchGraphQL(WorkersTodayDocument, { ...variables, after: pageParam }, signal)).workersToday,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    refetchInterval: REFRESH,
  });
  useSignOutIfOver(answer.error);
  return answer;
}
