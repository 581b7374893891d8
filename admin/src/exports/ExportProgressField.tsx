import { Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { ExportFactsFragment } from '../kernel/gql/graphql';
import { Loading } from '../kernel/layout/Loading';

/** How far it has come, in words, and while it is under way as a bar. */
export function ExportProgressField(_: { source?: string; label?: string }) {
  const asked = useRecordContext<ExportFactsFragment>();
  const translate = useTranslate();
  if (!asked) return null;
  const { status, rows, total } = asked;
  const words = translate(`enums.ExportStatus.${status}`);
  const counted = total ? translate('resources.exports.rowsOf', { rows, total }) : '';
  return (
    <Box component="span" sx={{ display: 'block', minWidth: 140 }}>
      <Typography variant="body2" component="span">
        {words} {counted}
      </Typography>
      {isUnderWay(asked) && (
        <Loading
          label={words}
          variant={total ? 'determinate' : 'indeterminate'}
          value={total ? Math.min(100, (100 * rows) / total) : undefined}
        />
      )}
    </Box>
  );
}

export const isUnderWay = ({ status }: Pick<ExportFactsFragment, 'status'>): boolean =>
  status === 'QUEUED' || status === 'RUNNING';
