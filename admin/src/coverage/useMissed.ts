import { useInfiniteQuery } from '@tanstack/react-query';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { MissedKind, MissedQuery } from '../kernel/gql/graphql';
import { MissedDocument } from './documents';
import { REFRESH } from './useCoverage';
import { useSignOutIfOver } from './useSignOutIfOver';

export type Missed = MissedQuery['missed']['nodes'][number];

const PAGE = 20;

/** The list grows page by page and is read again as a whole: what has been mended is gone from it. */
export function useMissed(areaId: string, responseId: string, kind: MissedKind) {
  const variables = { areaId, responseId, kind, first: PAGE };
  const answer = useInfiniteQuery({
    queryKey: ['coverage', 'missed', variables],
    queryFn: async ({ pageParam, signal }) =>
      (await fetchGraphQL(MissedDocument, { ...variables, after: pageParam }, signal)).missed,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    refetchInterval: REFRESH,
  });
  useSignOutIfOver(answer.error);
  return answer;
}
