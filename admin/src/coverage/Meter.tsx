import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface MeterProps {
  /** What it says to somebody who does not see it. */
  label: string;
  value: number;
  total: number;
  /** A part of the value, drawn darker in it. */
  inner?: number;
  color: 'primary' | 'info';
  /** The numbers, always on the screen too. */
  children: ReactNode;
  /** Small, under the bar. */
  note?: ReactNode;
}

const share = (part: number, whole: number) => `${whole > 0 ? Math.min(100, (part / whole) * 100) : 0}%`;

export function Meter({ label, value, total, inner, color, children, note }: MeterProps) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="body2" component="div" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {children}
      </Typography>
      <Box
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={value}
        sx={{
          position: 'relative',
          height: 10,
          my: 0.25,
          borderRadius: 0.5,
          bgcolor: 'action.disabledBackground',
          overflow: 'hidden',
        }}
      >
        <Box
          sx={{
            position: 'absolute',
            inset: 0,
            width: share(value, total),
            bgcolor: `${color}.main`,
            opacity: inner === undefined ? 1 : 0.45,
          }}
        />
        {inner !== undefined && (
          <Box
            sx={{ position: 'absolute', inset: 0, width: share(inner, total), bgcolor: `${color}.main` }}
          />
        )}
      </Box>
      <Typography
        variant="caption"
        component="div"
        color="text.secondary"
        sx={{ fontVariantNumeric: 'tabular-nums', minHeight: '1.5em' }}
      >
        {note}
      </Typography>
    </Box>
  );
}
