import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNumber } from './useNumber';
import type { WorkerToday } from './useWorkersToday';
import { LastActive, WorkerGrids, WorkerName } from './WorkerParts';

interface WorkersProps {
  workers: WorkerToday[];
  responseId: string;
}

/** The same as the table, one under the other. */
export function WorkerCards({ workers, responseId }: WorkersProps) {
  const translate = useTranslate();
  const number = useNumber();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {workers.map((worker) => (
        <Box component="li" key={worker.id} sx={{ px: 2, py: 0.25, borderTop: 1, borderColor: 'divider' }}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <WorkerName worker={worker} />
            </Box>
            <Typography
              sx={{
                fontWeight: 700,
                fontVariantNumeric: 'tabular-nums',
                color: worker.visitsToday === 0 ? 'warning.main' : 'text.primary',
              }}
            >
              {worker.visitsToday === 0
                ? translate('coverage.workers.notToday')
                : translate('coverage.workers.today', {
                    visits: number(worker.visitsToday),
                    met: number(worker.peopleMetToday),
                  })}
            </Typography>
          </Box>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <WorkerGrids worker={worker} responseId={responseId} />
            </Box>
            <Typography variant="body2" color="text.secondary" component="div" noWrap>
              {translate('coverage.workers.last')} <LastActive worker={worker} />
            </Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
