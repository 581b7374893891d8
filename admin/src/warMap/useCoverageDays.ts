import { useQuery } from '@tanstack/react-query';
import { useSignOutIfOver } from '../coverage/useSignOutIfOver';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import { CoverageDaysDocument } from './documents';

const EVERY_MS = 60_000;

export function useCoverageDays(
  areaId: string,
  responseId: string,
  range: { from: string; to: string } | null,
) {
  const answer = useQuery({
    queryKey: ['coverage', 'days', areaId, responseId, range],
    enabled: range !== null,
    queryFn: async ({ signal }) =>
      (await fetchGraphQL(CoverageDaysDocument, { areaId, responseId, ...range! }, signal)).coverageDays ??
      null,
    refetchInterval: EVERY_MS,
  });
  useSignOutIfOver(answer.error);
  return answer;
}
