import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNumber } from './useNumber';

interface FigureProps {
  label: string;
  what: string;
  done: number;
  total: number;
  more?: string;
  /** Its share of a phone's six: a number of six digits needs the whole row. */
  columns: number;
}

/** One plain number, of how many, and how many are left out. */
export function Figure({ label, what, done, total, more, columns }: FigureProps) {
  const translate = useTranslate();
  const number = useNumber();
  const left = total - done;
  return (
    <Box
      sx={{
        px: { xs: 1.5, sm: 2 },
        py: 1.5,
        gridColumn: { xs: `span ${columns}`, md: 'auto' },
        border: '0 solid',
        borderColor: 'divider',
        borderTopWidth: { xs: columns === 6 ? 1 : 0, md: 0 },
        borderLeftWidth: { md: 1 },
        display: 'flex',
        flexDirection: 'column',
        '& dt': { flexGrow: 1 },
      }}
    >
      <Typography component="dt" variant="body2" color="text.secondary">
        {label} {what}
      </Typography>
      <Typography component="dd" sx={{ m: 0, fontVariantNumeric: 'tabular-nums' }}>
        <Typography
          component="span"
          sx={{ fontSize: { xs: '1.7rem', sm: '2rem' }, fontWeight: 700, lineHeight: 1.25 }}
        >
          {number(done)}
        </Typography>
        <Typography
          component="span"
          sx={{ fontSize: { xs: '1rem', sm: '1.15rem' }, whiteSpace: 'nowrap' }}
          color="text.secondary"
        >
          {` / ${number(total)}`}
        </Typography>
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0 }}>
        {total > 0 && (
          <Box
            component="span"
            sx={{ fontWeight: 600, color: left > 0 ? 'warning.main' : 'success.main', mr: 1 }}
          >
            {left > 0 ? translate('coverage.left', { count: number(left) }) : translate('coverage.none')}
          </Box>
        )}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {more}
        </Box>
      </Typography>
    </Box>
  );
}
