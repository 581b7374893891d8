import { Box, Table, TableBody, TableCell, TableHead, TableRow, Tooltip, Typography } from '@mui/material';
import CheckIcon from '@mui/icons-material/Check';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { useRightsWords } from './useRightsWords';

export interface MatrixRow {
  subject: string;
  action: string;
  reach: string[];
  explanation: string | null;
  conditions: string[];
  /** The columns that have it, by their keys. */
  held: readonly string[];
}

export interface MatrixColumn {
  key: string;
  head: ReactNode;
  /** In plain text, for a phone. */
  name: string;
}

interface RightsMatrixProps {
  rows: readonly MatrixRow[];
  columns: readonly MatrixColumn[];
  label: string;
}

/** Deeds down, whoever has them across, grouped by what they are done to; on a phone a card for each kind of record. */
export function RightsMatrix({ rows, columns, label }: RightsMatrixProps) {
  const isPhone = useIsPhone();
  const groups = grouped(rows);
  return isPhone ? (
    <MatrixCards groups={groups} columns={columns} />
  ) : (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={label}>
      <MatrixTable groups={groups} columns={columns} />
    </Box>
  );
}

/** In the order in which they come. */
function grouped(rows: readonly MatrixRow[]): [string, MatrixRow[]][] {
  const bySubject = new Map<string, MatrixRow[]>();
  for (const row of rows) bySubject.set(row.subject, [...(bySubject.get(row.subject) ?? []), row]);
  return [...bySubject];
}

interface Grouped {
  groups: readonly [string, MatrixRow[]][];
  columns: readonly MatrixColumn[];
}

function MatrixTable({ groups, columns }: Grouped) {
  const words = useRightsWords();
  const translate = useTranslate();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell sx={{ minWidth: 150 }}>{translate('rights.action')}</TableCell>
          <TableCell sx={{ minWidth: 140 }}>{translate('rights.reach')}</TableCell>
          {columns.map(({ key, head }) => (
            <TableCell key={key} align="center" sx={{ minWidth: 96 }}>
              {head}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      {groups.map(([subject, rows]) => (
        <TableBody key={subject}>
          <TableRow>
            <TableCell
              component="th"
              scope="rowgroup"
              colSpan={columns.length + 2}
              sx={{ bgcolor: 'action.hover', fontWeight: 600 }}
            >
              {words.subject(subject)}
            </TableCell>
          </TableRow>
          {rows.map((row) => (
            <TableRow key={row.action}>
              <TableCell component="th" scope="row">
                <ActionWords {...row} />
              </TableCell>
              <TableCell>{row.reach.join(translate('rights.or'))}</TableCell>
              {columns.map(({ key, name }) => (
                <TableCell key={key} align="center">
                  {row.held.includes(key) ? (
                    <CheckIcon
                      fontSize="small"
                      color="success"
                      titleAccess={`${name}：${translate('rights.yes')}`}
                    />
                  ) : (
                    <Typography
                      component="span"
                      variant="body2"
                      color="text.secondary"
                      aria-label={`${name}：${translate('rights.no')}`}
                    >
                      —
                    </Typography>
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      ))}
    </Table>
  );
}

/** The columns are named once, at the top; below, only where a deed is not of all of them. */
const MatrixCards = ({ groups, columns }: Grouped) => (
  <Box>
    {columns.map(({ key, name }) => (
      <Typography key={key} variant="body2" sx={{ px: 2, pb: 0.5 }}>
        {name}
      </Typography>
    ))}
    {groups.map(([subject, rows]) => (
      <MatrixCard key={subject} subject={subject} rows={rows} columns={columns} />
    ))}
  </Box>
);

function MatrixCard({
  subject,
  rows,
  columns,
}: {
  subject: string;
  rows: MatrixRow[];
  columns: readonly MatrixColumn[];
}) {
  const words = useRightsWords();
  const translate = useTranslate();
  const holders = ({ held }: MatrixRow) => {
    const names = columns.filter(({ key }) => held.includes(key)).map(({ name }) => name);
    if (names.length === columns.length) return columns.length > 1 ? translate('rights.all') : '';
    return names.join('、') || translate('rights.nobody');
  };
  return (
    <Box component="section" sx={{ borderTop: 1, borderColor: 'divider', px: 2, py: 1 }}>
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {words.subject(subject)}
      </Typography>
      {rows.map((row) => (
        <Box key={row.action} sx={{ py: 0.75 }}>
          <ActionWords {...row} />
          <Typography variant="body2" color="text.secondary">
            {[row.reach.join(translate('rights.or')), holders(row)].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

/** The deed, and on asking what it does and what stands against it. */
function ActionWords({ action, explanation, conditions }: MatrixRow) {
  const words = useRightsWords();
  const help = [words.help(action, explanation), ...conditions].filter(Boolean);
  const name = words.action(action, explanation);
  if (help.length === 0) return <>{name}</>;
  return (
    <Tooltip
      describeChild
      enterTouchDelay={0}
      title={
        <>
          {help.map((line) => (
            <Box key={line}>{line}</Box>
          ))}
        </>
      }
    >
      <Box
        component="span"
        tabIndex={0}
        sx={{ textDecoration: 'underline dotted', textUnderlineOffset: 4, cursor: 'help' }}
      >
        {name}
      </Box>
    </Tooltip>
  );
}
