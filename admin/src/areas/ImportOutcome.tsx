import { Alert, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AreaImport } from './useImportAreas';

const SHOWN = 200; // a file with more wrong lines than that is the wrong file

/** What an import did or would do; with a single wrong line it does nothing, and the lines are listed. */
export function ImportOutcome({
  outcome: { dryRun, created, renamed, unchanged, errors },
}: {
  outcome: AreaImport;
}) {
  const translate = useTranslate();
  const counts = { created, renamed, unchanged, errors: errors.length };
  if (errors.length === 0)
    return (
      <Alert severity={dryRun ? 'info' : 'success'} sx={{ mt: 2 }}>
        {translate(`resources.areas.import.${outcomeKey(dryRun, created + renamed)}`, counts)}
      </Alert>
    );
  return (
    <>
      <Alert severity="error" sx={{ my: 2 }}>
        {translate('resources.areas.import.wrong', counts)}
      </Alert>
      <TableContainer sx={{ maxHeight: 320 }}>
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell>{translate('resources.areas.import.line')}</TableCell>
              <TableCell>{translate('resources.areas.import.column')}</TableCell>
              <TableCell>{translate('resources.areas.import.message')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {errors.slice(0, SHOWN).map(({ line, column, message }, at) => (
              <TableRow key={at}>
                <TableCell>{line}</TableCell>
                <TableCell>{column}</TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{message}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}

const outcomeKey = (dryRun: boolean, changes: number) => {
  if (!dryRun) return 'did';
  return changes > 0 ? 'would' : 'nothing';
};
