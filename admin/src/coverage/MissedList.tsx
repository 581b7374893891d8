import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { MissedKind } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { MissedItem } from './MissedItem';
import { useMissed } from './useMissed';

interface MissedListProps {
  areaId: string;
  responseId: string;
  kind: MissedKind;
  count: number;
}

export function MissedList({ areaId, responseId, kind, count }: MissedListProps) {
  const translate = useTranslate();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useMissed(areaId, responseId, kind);
  if (!data)
    return error ? (
      <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>
    ) : (
      <LinearProgress sx={{ m: 2 }} />
    );
  const items = data.pages.flatMap(({ nodes }) => nodes);
  if (items.length === 0)
    return (
      <Typography color="success.main" sx={{ p: 2, fontWeight: 600 }}>
        {translate('coverage.missed.nothing')}
      </Typography>
    );
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((item) => (
          <MissedItem key={item.id} item={item} aboveId={areaId} responseId={responseId} />
        ))}
      </Box>
      {hasNextPage && (
        <LabelledButton
          fullWidth
          label={`${translate('coverage.missed.more')} (${items.length}/${count})`}
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        />
      )}
    </>
  );
}
