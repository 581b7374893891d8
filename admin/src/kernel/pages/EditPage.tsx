import { useState, type ReactNode } from 'react';
import { Edit, SaveButton, SimpleForm, Toolbar, useNotify, type RaRecord } from 'react-admin';
import { bodyOf } from '../apiError';
import { formPageSx } from './formPageSx';
import { ConflictDialog, type Conflict } from './ConflictDialog';

interface Update {
  data?: Record<string, unknown>;
  previousData?: RaRecord;
}

/** Saves only what was changed, against the version that was read; a conflict is shown, never overwritten. */
export function EditPage({ children }: { children: ReactNode }) {
  const notify = useNotify();
  const [conflict, setConflict] = useState<Conflict>();

  const onError = (error: unknown, { data, previousData }: Update) => {
    const body = bodyOf(error);
    if (body?.stale && data && previousData) setConflict({ mine: data, read: previousData });
    else if (!body?.errors)
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
  };

  return (
    <Edit
      sx={formPageSx}
      mutationMode="pessimistic"
      redirect="show"
      mutationOptions={{ onError }}
      actions={false}
    >
      <SimpleForm sx={{ maxWidth: 640 }} toolbar={<EditToolbar />}>
        {children}
      </SimpleForm>
      {conflict && <ConflictDialog conflict={conflict} onClose={() => setConflict(undefined)} />}
    </Edit>
  );
}

const EditToolbar = () => (
  <Toolbar>
    <SaveButton />
  </Toolbar>
);
