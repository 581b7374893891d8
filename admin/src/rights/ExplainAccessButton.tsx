import HelpIcon from '@mui/icons-material/HelpOutline';
import { lazy, Suspense, useState } from 'react';
import { useRecordContext, useResourceContext } from 'react-admin';
import { LabelledButton } from '../kernel/layout/LabelledButton';

const ExplainDialog = lazy(() => import('./ExplainDialog'));

/** On every record's page: why somebody can, or cannot, do something to it; on an account, why that one can or cannot. */
export function ExplainAccessButton() {
  const record = useRecordContext();
  const resource = useResourceContext();
  const [open, setOpen] = useState(false);
  if (!record || !resource) return null;
  const start =
    resource === 'accounts' ? { accountId: String(record.id) } : { resource, id: String(record.id) };
  return (
    <>
      <LabelledButton label="rights.why" startIcon={<HelpIcon />} onClick={() => setOpen(true)} />
      {open && (
        <Suspense>
          <ExplainDialog start={start} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
