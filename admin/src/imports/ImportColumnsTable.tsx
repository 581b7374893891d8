import {
  MenuItem,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ImportField, type ImportFactsFragment, type ImportKind } from '../kernel/gql/graphql';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { firstRows } from './importFile';

/** What rows of one kind alone have. */
const OF_PEOPLE: readonly ImportField[] = [
  'HEAD',
  'NAME',
  'RELATION',
  'ID_NUMBER',
  'SEX',
  'BIRTH_DATE',
  'PHONE',
  'RESIDENCE',
];
const OF_ACCOUNTS: readonly ImportField[] = [
  'USERNAME',
  'DISPLAY_NAME',
  'WORK_PHONE',
  'ROLE',
  'POST_AREA',
  'POST_TITLE',
  'STARTS_ON',
  'ENDS_ON',
];

const fieldsOf = (kind: ImportKind): readonly ImportField[] =>
  kind === 'ACCOUNTS'
    ? OF_ACCOUNTS
    : Object.values(ImportField).filter(
        (field) => !OF_ACCOUNTS.includes(field) && (kind === 'PEOPLE' || !OF_PEOPLE.includes(field)),
      );

interface ImportColumnsTableProps {
  id: string;
  kind: ImportKind;
  columns: ImportFactsFragment['columns'];
  fields: readonly (ImportField | null)[];
  onChoose: (at: number, field: ImportField | null) => void;
}

/** A line for each column of the file: its header, what stands in its first rows, and what it is taken for. */
export function ImportColumnsTable({ id, kind, columns, fields, onChoose }: ImportColumnsTableProps) {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  // Never kept longer than it is on the screen: it holds ID numbers. Nor read again: a file stays as it is, and once the import is over it is refused.
  const { data: rows = [] } = useQuery({
    queryKey: ['imports', id, 'rows'],
    queryFn: () => firstRows(id),
    gcTime: 0,
    staleTime: 'static',
    meta: { persist: false },
  });
  const known = fieldsOf(kind);
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            {(['header', 'field', ...(isPhone ? [] : ['sample'])] as const).map((column) => (
              <TableCell key={column}>{translate(`resources.imports.columns.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {columns.map(({ header }, at) => {
            const sample = rows
              .map(({ cells }) => cells[at])
              .filter(Boolean)
              .slice(0, 3)
              .join('、');
            const name = header || translate('resources.imports.columns.number', { letter: letterOf(at) });
            return (
              <TableRow key={at}>
                <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
                  {name}
                  {isPhone && (
                    <Typography variant="body2" sx={sampleSx}>
                      {sample}
                    </Typography>
                  )}
                </TableCell>
                <TableCell>
                  <TextField
                    select
                    size="small"
                    margin="none"
                    hiddenLabel
                    value={fields[at] ?? ''}
                    onChange={({ target }) => onChoose(at, (target.value || null) as ImportField | null)}
                    slotProps={{ select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': name } } }}
                    sx={{ minWidth: 140 }}
                  >
                    <MenuItem value="">{translate('resources.imports.columns.none')}</MenuItem>
                    {known.map((field) => (
                      <MenuItem key={field} value={field}>
                        {translate(`enums.ImportField.${field}`)}
                      </MenuItem>
                    ))}
                  </TextField>
                </TableCell>
                {!isPhone && <TableCell sx={sampleSx}>{sample}</TableCell>}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

const sampleSx = { color: 'text.secondary', overflowWrap: 'anywhere' } as const;

/** As Excel calls it: A, B ... Z, AA. */
export const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
