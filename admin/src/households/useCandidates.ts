import { useQuery } from '@tanstack/react-query';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { HouseholdFactsFragment } from '../kernel/gql/graphql';
import { candidates, placesOf } from './assignable';
import { WorkersOfAreaDocument } from './documents';

/** Who can go to all of these households; undefined until it is known. */
export function useCandidates(households: readonly HouseholdFactsFragment[]) {
  const areaIds = [...new Set(households.flatMap(placesOf))].sort();
  const { data } = useQuery({
    queryKey: ['posts', 'workersOfAreas', areaIds],
    queryFn: async ({ signal }) => {
      const found = await Promise.all(
        areaIds.map(async (areaId) => {
          const { posts } = await fetchGraphQL(WorkersOfAreaDocument, { areaId }, signal);
          return [areaId, posts.nodes] as const;
        }),
      );
      return Object.fromEntries(found);
    },
  });
  return data && candidates(households, data);
}
