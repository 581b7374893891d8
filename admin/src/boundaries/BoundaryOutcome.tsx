import { Alert, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { BoundaryImport } from './useSetBoundaries';

const SHOWN = 200;

/** What became, or would become, of each feature: what is left out stands first, with what to do about it. */
export function BoundaryOutcome({ outcome }: { outcome: BoundaryImport }) {
  const translate = useTranslate();
  const { added, replaced, leftOut, dryRun, features } = outcome;
  const severity = leftOut > 0 ? 'warning' : dryRun ? 'info' : 'success';
  return (
    <>
      <Alert severity={severity} sx={{ my: 2 }}>
        {translate(dryRun ? 'boundaries.would' : 'boundaries.did', { added, replaced, leftOut })}
      </Alert>
      <TableContainer sx={{ maxHeight: 320 }}>
        <Table size="small" stickyHeader aria-label={translate('boundaries.features')}>
          <TableHead>
            <TableRow>
              {(['number', 'inFile', 'area', 'points'] as const).map((column) => (
                <TableCell key={column}>{translate(`boundaries.columns.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {features.slice(0, SHOWN).map(({ number, name, code, areaName, points, message }) => (
              <TableRow key={number}>
                <TableCell>{number}</TableCell>
                <TableCell>{[name, code].filter(Boolean).join(' · ')}</TableCell>
                <TableCell sx={{ color: message ? 'error.main' : undefined }}>
                  {areaName ?? message}
                </TableCell>
                <TableCell align="right">{points || ''}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}
