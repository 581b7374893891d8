import { Box } from '@mui/material';
import { useState, type ReactElement, type ReactNode } from 'react';
import { Edit, SaveButton, SimpleForm, Toolbar, useNotify, type RaRecord } from 'react-admin';
import { bodyOf, messageOf } from '../apiError';
import { HelpButton } from '../help/HelpButton';
import { formPageSx } from './formPageSx';
import { ConflictDialog, type Conflict } from './ConflictDialog';

interface Update {
  data?: Record<string, unknown>;
  previousData?: RaRecord;
}

interface EditPageProps {
  children: ReactNode;
  /** Instead of the one that saves at once. */
  toolbar?: ReactElement;
  /** For a form that is more than a column of fields. */
  wide?: boolean;
}

/** Saves only what was changed, against the version that was read; a conflict is shown, never overwritten. */
export function EditPage({ children, toolbar = <EditToolbar />, wide }: EditPageProps) {
  const notify = useNotify();
  const [conflict, setConflict] = useState<Conflict>();

  const onError = (error: unknown, { data, previousData }: Update) => {
    const body = bodyOf(error);
    if (body?.stale && data && previousData) setConflict({ mine: data, read: previousData });
    else if (!body?.errors) notify(messageOf(error), { type: 'error' });
  };

  return (
    <Edit
      sx={formPageSx}
      mutationMode="pessimistic"
      redirect="show"
      mutationOptions={{ onError }}
      actions={false}
    >
      <SimpleForm sx={{ maxWidth: wide ? 1100 : 640 }} toolbar={toolbar}>
        {children}
      </SimpleForm>
      {conflict && <ConflictDialog conflict={conflict} onClose={() => setConflict(undefined)} />}
    </Edit>
  );
}

const EditToolbar = () => (
  <Toolbar>
    <SaveButton />
    <Box sx={{ flex: 1 }} />
    <HelpButton />
  </Toolbar>
);
