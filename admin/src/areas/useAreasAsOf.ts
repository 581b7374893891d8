import { useInfiniteQuery } from '@tanstack/react-query';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { AreaTermFilter } from '../kernel/gql/graphql';
import { AreasAsOfDocument } from './changeDocuments';

/** Areas that were in use at the end of a day, as they were then. */
export function useAreasAsOf(date: string, filter: AreaTermFilter) {
  const { data, isPending, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['areas', 'asOf', date, filter],
    queryFn: async ({ pageParam: after }) =>
      (await fetchGraphQL(AreasAsOfDocument, { date, filter, after })).list,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  return {
    areas: data?.pages.flatMap(({ nodes }) => nodes) ?? [],
    isPending,
    more: hasNextPage ? () => void fetchNextPage() : null,
  };
}
