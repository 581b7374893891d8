import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Change } from './useChanges';
import { useTimeOf } from './useTimeOf';
import { EVERY_MS } from './useCoverageTree';

interface LiveLineProps {
  refreshedAt: number;
  isLate: boolean;
  changes: readonly Change[];
}

const NAMED = 3;

/** Of when the picture is, and what has just moved in it. */
export function LiveLine({ refreshedAt, isLate, changes }: LiveLineProps) {
  const translate = useTranslate();
  const timeOf = useTimeOf();
  const named = changes
    .slice(0, NAMED)
    .map(({ name, visited }) => (visited > 0 ? `${name} +${visited}` : name));
  return (
    <Box sx={{ textAlign: { sm: 'right' }, minHeight: '2.6em' }}>
      <Typography variant="body2" color={isLate ? 'error' : 'text.secondary'}>
        {translate(isLate ? 'warMap.late' : 'warMap.live', {
          time: timeOf(refreshedAt),
          seconds: EVERY_MS / 1000,
        })}
      </Typography>
      <Typography variant="body2" role="status" sx={{ fontWeight: 600, color: 'info.main' }}>
        {changes.length > 0 &&
          translate('warMap.changed', { names: named.join('、'), more: changes.length > NAMED ? ' …' : '' })}
      </Typography>
    </Box>
  );
}
