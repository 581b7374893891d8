import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNumber } from './useNumber';
import type { WorkerToday } from './useWorkersToday';
import { LastActive, WorkerGrids, WorkerName } from './WorkerParts';

interface WorkersProps {
  workers: WorkerToday[];
  responseId: string;
}

const COLUMNS = ['name', 'visits', 'met', 'left', 'last'] as const;
const NUMBERS: readonly string[] = ['visits', 'met'];

export function WorkerTable({ workers, responseId }: WorkersProps) {
  const translate = useTranslate();
  const number = useNumber();
  return (
    <Table size="small" sx={{ '& td, & th': { px: 1 }, '& td:first-of-type, & th:first-of-type': { pl: 2 } }}>
      <TableHead>
        <TableRow>
          {COLUMNS.map((column) => (
            <TableCell
              key={column}
              align={NUMBERS.includes(column) ? 'right' : 'left'}
              sx={{ whiteSpace: 'nowrap' }}
            >
              {translate(`coverage.workers.${column}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {workers.map((worker) => (
          <TableRow key={worker.id}>
            <TableCell component="th" scope="row">
              <WorkerName worker={worker} />
            </TableCell>
            <TableCell align="right" sx={figure(worker.visitsToday === 0)}>
              {number(worker.visitsToday)}
            </TableCell>
            <TableCell align="right" sx={figure(false)}>
              {number(worker.peopleMetToday)}
            </TableCell>
            <TableCell>
              <WorkerGrids worker={worker} responseId={responseId} />
            </TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              <LastActive worker={worker} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Nothing yet today is what the eye is to find. */
const figure = (isNothing: boolean) => ({
  fontVariantNumeric: 'tabular-nums',
  fontWeight: 700,
  color: isNothing ? 'warning.main' : undefined,
});
