import {
  Checkbox,
  Chip,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { ImportFindingKind, type ImportFactsFragment, type ImportFindingsQuery } from '../kernel/gql/graphql';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { letterOf } from './ImportColumnsTable';
import type { Choice } from './ImportFindings';

interface ImportFindingsTableProps {
  findings: ImportFindingsQuery['list']['nodes'];
  columns: ImportFactsFragment['columns'];
  /** What happens with doubtful rows; null where it is settled. */
  choice: Choice | null;
  onChoose: (choice: Choice) => void;
}

const colours = { FAULT: 'error', REGISTERED: 'default', DOUBTFUL: 'warning', NOTE: 'info' } as const;

export function ImportFindingsTable({ findings, columns, choice, onChoose }: ImportFindingsTableProps) {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const word = (key: string) => translate(`resources.imports.findings.${key}`);
  const nameOf = (column: number | null) =>
    column ? `${letterOf(column - 1)} ${columns[column - 1]?.header ?? ''}` : '';
  const toggle = ({ doubtful, exceptRows }: Choice, row: number) =>
    onChoose({
      doubtful,
      exceptRows: exceptRows.includes(row)
        ? exceptRows.filter((other) => other !== row)
        : [...exceptRows, row],
    });
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell sx={oneLine}>{word('row')}</TableCell>
            {!isPhone && <TableCell sx={oneLine}>{word('column')}</TableCell>}
            <TableCell sx={{ width: '100%' }}>{word('message')}</TableCell>
            {choice && <TableCell sx={oneLine}>{word('addHead')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {findings.map(({ id, row, column, kind, message }) => (
            <TableRow key={id}>
              <TableCell>{row}</TableCell>
              {!isPhone && <TableCell sx={oneLine}>{nameOf(column)}</TableCell>}
              <TableCell sx={{ overflowWrap: 'anywhere' }}>
                <Chip
                  size="small"
                  variant="outlined"
                  color={colours[kind]}
                  label={translate(`enums.ImportFindingKind.${kind}`)}
                  sx={{ mr: 1 }}
                />
                {isPhone && <strong>{nameOf(column)} </strong>}
                {message}
              </TableCell>
              {choice && (
                <TableCell padding="checkbox">
                  {kind === ImportFindingKind.DOUBTFUL && (
                    <Checkbox
                      checked={(choice.doubtful === 'ADD') !== choice.exceptRows.includes(row)}
                      onChange={() => toggle(choice, row)}
                      slotProps={{
                        input: { 'aria-label': translate('resources.imports.findings.add', { row }) },
                      }}
                    />
                  )}
                </TableCell>
              )}
            </TableRow>
          ))}
          {findings.length === 0 && (
            <TableRow>
              <TableCell colSpan={4}>{word('none')}</TableCell>
            </TableRow>
          )}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

const oneLine = { whiteSpace: 'nowrap' };
