import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { MissedKind } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { Loading } from '../kernel/layout/Loading';
import { AssignGridsButton } from '../posts/AssignGridsButton';
import { MissedItem } from './MissedItem';
import { useMissed, type Missed } from './useMissed';

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
      <Loading sx={{ m: 2 }} />
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
      {kind === 'GRID_WITHOUT_WORKER' && <AssignGridsHere areaId={areaId} items={items} />}
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

/** For several grids at once, of those that are listed; each has its own button, too. */
function AssignGridsHere({ areaId, items }: { areaId: string; items: Missed[] }) {
  const grids = items.map(({ area }) => area).filter(({ viewerCan }) => viewerCan.includes('assignGrids'));
  if (grids.length < 2) return null;
  return (
    <Box sx={{ px: 2, pt: 1 }}>
      <AssignGridsButton areaId={areaId} grids={grids} />
    </Box>
  );
}
