import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { percent } from '../coverage/percent';
import { useNumber } from '../coverage/useNumber';
import type { Series } from './daysOption';

/** The charts in figures: households visited for the first time on each day, and how far it came. */
export function DaysTable({ series, label }: { series: readonly Series[]; label: string }) {
  const translate = useTranslate();
  const number = useNumber();
  const days = series[0]?.days ?? [];
  const word = (key: string) => translate(`warMap.days.${key}`);
  return (
    <TableContainer tabIndex={0} role="group" aria-label={label}>
      <Table
        size="small"
        aria-label={label}
        sx={{ fontVariantNumeric: 'tabular-nums', '& td, & th': { px: 1, whiteSpace: 'nowrap' } }}
      >
        <TableHead>
          <TableRow>
            <TableCell sx={{ position: 'sticky', left: 0, bgcolor: 'background.paper' }}>
              {word('area')}
            </TableCell>
            <TableCell align="right">{word('households')}</TableCell>
            <TableCell align="right">{word('rate')}</TableCell>
            <TableCell align="right">{word('met')}</TableCell>
            {days.map(({ day }) => (
              <TableCell key={day} align="right">
                {day.slice(5).replace('-', '/')}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {series.map(({ area, households, days }) => {
            const last = days.at(-1);
            return (
              <TableRow key={area.id}>
                <TableCell
                  component="th"
                  scope="row"
                  sx={{ position: 'sticky', left: 0, bgcolor: 'background.paper' }}
                >
                  {area.name}
                </TableCell>
                <TableCell align="right">{number(households)}</TableCell>
                <TableCell align="right">{percent(last?.visitedSoFar ?? 0, households) ?? '–'}</TableCell>
                <TableCell align="right">{number(last?.peopleMetSoFar ?? 0)}</TableCell>
                {days.map(({ day, visited }) => (
                  <TableCell key={day} align="right">
                    {number(visited)}
                  </TableCell>
                ))}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
