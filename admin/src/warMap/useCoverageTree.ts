import { useQuery } from '@tanstack/react-query';
import { useSignOutIfOver } from '../coverage/useSignOutIfOver';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import { CoverageTreeDocument } from './documents';

/** While the page is in sight. Each time the API looks again at who asks and what they may see now. */
export const EVERY_MS = 15_000;

/** null where the viewer may not open the area or the response. */
export function useCoverageTree(areaId: string, responseId: string, depth: number) {
  const variables = { areaId, responseId, depth };
  const answer = useQuery({
    queryKey: ['coverage', 'tree', variables],
    queryFn: async ({ signal }) =>
      (await fetchGraphQL(CoverageTreeDocument, variables, signal)).coverageTree ?? null,
    refetchInterval: EVERY_MS,
    refetchOnWindowFocus: true,
    staleTime: 0,
  });
  useSignOutIfOver(answer.error);
  return answer;
}
