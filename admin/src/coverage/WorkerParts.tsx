import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { chinaTime } from '../kernel/chinaTime';
import { useNumber } from './useNumber';
import type { WorkerToday } from './useWorkersToday';
import { householdsOfWorker, missedInGrid, visitsOfToday } from './workerPages';

interface PartProps {
  worker: WorkerToday;
}

/** The name leads to the visits of today, and what was assigned to those doors. */
export function WorkerName({ worker: { id, name, assigned } }: PartProps) {
  const translate = useTranslate();
  const number = useNumber();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      <MuiLink
        component={Link}
        to={visitsOfToday(id)}
        aria-label={translate('coverage.workers.visitsOf', { name })}
        sx={{ ...target, fontWeight: 600 }}
      >
        {name}
      </MuiLink>
      {assigned > 0 && (
        <MuiLink component={Link} to={householdsOfWorker(id)} variant="body2" sx={target}>
          {translate('coverage.workers.assigned', { smart_count: number(assigned) })}
        </MuiLink>
      )}
    </Box>
  );
}

/** Each grid with what is left in it, and the way there. */
export function WorkerGrids({ worker: { grids }, responseId }: PartProps & { responseId: string }) {
  const translate = useTranslate();
  const number = useNumber();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
      {grids.map(({ area, missed }) => (
        <MuiLink
          key={area.id}
          component={Link}
          to={missedInGrid(area.id, responseId)}
          variant="body2"
          sx={{ ...target, whiteSpace: 'pre' }}
        >
          <span>{area.name} </span>
          <Typography
            component="span"
            variant="body2"
            sx={{ fontWeight: 700, color: missed > 0 ? 'warning.main' : 'success.main' }}
          >
            {missed > 0
              ? translate('coverage.workers.leftCount', { smart_count: number(missed) })
              : translate('coverage.workers.allVisited')}
          </Typography>
        </MuiLink>
      ))}
    </Box>
  );
}

/** Today the time, before today the day. */
export function LastActive({ worker: { lastVisitAt, visitsToday } }: PartProps) {
  const translate = useTranslate();
  const locale = useLocale();
  if (!lastVisitAt) return <span>{translate('coverage.workers.never')}</span>;
  return (
    <time dateTime={lastVisitAt}>
      {chinaTime(
        lastVisitAt,
        locale,
        visitsToday > 0 ? { hour: '2-digit', minute: '2-digit' } : { month: 'numeric', day: 'numeric' },
      )}
    </time>
  );
}

/** Wide enough for a finger on a phone. */
const target = { display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, sm: 32 } };
