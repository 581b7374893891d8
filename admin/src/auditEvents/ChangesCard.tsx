import { Card, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { AuditEventFactsFragment } from '../kernel/gql/graphql';
import { AuditedValue } from './AuditedValue';
import { changes } from './changes';
import { useAuditWords } from './useAuditWords';

/** Before and after, side by side. Secrets are not in the trail, so they are not here either. */
export function ChangesCard() {
  const event = useRecordContext<AuditEventFactsFragment>();
  const translate = useTranslate();
  const words = useAuditWords();
  if (!event) return null;
  const found = changes(event.before, event.after);
  return (
    <Card component="section">
      <Typography variant="h6" component="h2" sx={{ px: 2, py: 1.5 }}>
        {translate('resources.auditEvents.changes')}
      </Typography>
      {found.length === 0 ? (
        <Typography color="text.secondary" sx={{ px: 2, pb: 2 }}>
          {translate('resources.auditEvents.noChanges')}
        </Typography>
      ) : (
        <Table size="small" sx={{ tableLayout: 'fixed', '& td, & th': { overflowWrap: 'anywhere' } }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: '28%' }}>{translate('resources.auditEvents.changed')}</TableCell>
              <TableCell>{translate('resources.auditEvents.fields.before')}</TableCell>
              <TableCell>{translate('resources.auditEvents.fields.after')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {found.map(({ field, before, after }) => (
              <TableRow key={field}>
                <TableCell component="th">{words.field(event.subject, field)}</TableCell>
                {[before, after].map((value, at) => (
                  <TableCell key={at}>
                    <AuditedValue subject={event.subject} field={field} value={value} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Card>
  );
}
