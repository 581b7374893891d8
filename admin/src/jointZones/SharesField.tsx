import { Chip, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext } from 'react-admin';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { JointZoneFactsFragment } from '../kernel/gql/graphql';
import { ShareableDocument } from './documents';
import { keyOf } from './share';
import { useShareWord } from './useShareWord';

export const useShareable = () =>
  useQuery({
    queryKey: ['jointZones', 'shareable'],
    queryFn: async ({ signal }) => (await fetchGraphQL(ShareableDocument, {}, signal)).shareable,
    staleTime: Infinity,
  });

/** What was chosen; what comes along with it says nothing to whoever reads this. */
export function SharesField(_: { source?: string }) {
  const zone = useRecordContext<JointZoneFactsFragment>();
  const word = useShareWord();
  const { data: shareable } = useShareable();
  const chosen = zone?.shares.filter((share) => shareable?.some((other) => keyOf(other) === keyOf(share)));
  return (
    <Stack direction="row" component="span" sx={{ flexWrap: 'wrap', gap: 0.5, py: 0.5 }}>
      {chosen?.map((share) => (
        <Chip key={keyOf(share)} size="small" component="span" label={word(share)} />
      ))}
    </Stack>
  );
}
