import { Alert, Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { Loading } from '../kernel/layout/Loading';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { useWorkersToday } from './useWorkersToday';
import { WorkerCards } from './WorkerCards';
import { WorkerTable } from './WorkerTable';

/** On a phone the missed lists below must be within reach. */
const SHOWN = { phone: 3, desk: 6 };

interface WorkersTodayProps {
  areaId: string;
  responseId: string;
}

/** What each grid worker has done today, in the order of the tree; the way to their visits and to what they have left. */
export function WorkersToday({ areaId, responseId }: WorkersTodayProps) {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useWorkersToday(
    areaId,
    responseId,
    isPhone ? SHOWN.phone : SHOWN.desk,
  );
  const workers = data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const count = data?.pages[0]?.totalCount ?? 0;
  const Shown = isPhone ? WorkerCards : WorkerTable;
  return (
    <Card component="section" aria-label={translate('coverage.workers.title')}>
      <Stack direction="row" sx={{ alignItems: 'center', px: 2, minHeight: 48 }}>
        <Typography variant="h6" component="h2" sx={{ flex: 1 }}>
          {translate('coverage.workers.title')}
        </Typography>
        {count > 0 && (
          <Typography variant="body2" color="text.secondary">
            {translate('coverage.workers.count', { smart_count: count })}
          </Typography>
        )}
      </Stack>
      {!data && !error && <Loading />}
      {error && <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>}
      {data && workers.length === 0 && (
        <Typography color="text.secondary" sx={{ px: 2, pb: 2 }}>
          {translate('coverage.workers.nobody')}
        </Typography>
      )}
      {workers.length > 0 && <Shown workers={workers} responseId={responseId} />}
      {hasNextPage && (
        <LabelledButton
          fullWidth
          label={`${translate('coverage.missed.more')} (${workers.length}/${count})`}
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        />
      )}
    </Card>
  );
}
