import CancelIcon from '@mui/icons-material/Close';
import SaveIcon from '@mui/icons-material/Check';
import { Box, IconButton } from '@mui/material';
import { cloneElement, useState, type KeyboardEvent, type ReactElement, type SyntheticEvent } from 'react';
import { Form, useNotify, useResourceContext, useTranslate, useUpdate, type RaRecord } from 'react-admin';
import { bodyOf, messageOf } from '../apiError';
import { useNoun } from '../NounsContext';
import { ConflictDialog, type Conflict } from '../pages/ConflictDialog';

interface InlineFormProps {
  source: string;
  /** As it was when the form opened: the version that is changed. */
  record: RaRecord;
  input: ReactElement;
  /** The field, in words. */
  name: string;
  onClose: () => void;
}

/** One object: another one at each render would reset the form, and its errors with it. */
const KEEP = { keepDirtyValues: true };

type Values = Record<string, unknown>;

/** Enter saves, Escape leaves it as it was. An error stands at the field; both versions of a conflict are shown. */
export default function InlineForm({ source, record, input, name, onClose }: InlineFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const resource = useResourceContext() ?? '';
  const { updates } = useNoun(resource);
  const [update, { isPending }] = useUpdate();
  const [conflict, setConflict] = useState<Conflict>();

  const save = async (values: Values) => {
    const mine = { [source]: values[source] ?? null };
    const data = { ...mine, version: record['version'] as unknown };
    try {
      await update(
        resource,
        { id: record.id, data, previousData: record },
        { returnPromise: true, mutationMode: 'pessimistic' },
      );
      notify(`deeds.${updates?.deed}.done`, { type: 'success' });
      onClose();
    } catch (error) {
      const body = bodyOf(error);
      if (body?.stale) setConflict({ mine, read: record });
      else if (body?.errors) return body.errors;
      else notify(messageOf(error), { type: 'error' });
    }
    return undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };

  return (
    // Also what happens in the dialog comes by here: in a table it must not reach the row.
    <Box component="span" onClick={(event: SyntheticEvent) => event.stopPropagation()}>
      <Box component="span" onKeyDown={onKeyDown}>
        <Form record={record} onSubmit={save} resetOptions={KEEP}>
          <Box sx={formSx}>
            {cloneElement(input as ReactElement<Values>, {
              ...{ autoFocus: true, helperText: false, size: 'small', margin: 'none' },
            })}
            <IconButton
              type="submit"
              color="primary"
              disabled={isPending}
              aria-label={translate('kernel.inline.save', { field: name })}
            >
              <SaveIcon fontSize="small" />
            </IconButton>
            <IconButton aria-label={translate('ra.action.cancel')} onClick={onClose}>
              <CancelIcon fontSize="small" />
            </IconButton>
          </Box>
        </Form>
      </Box>
      {conflict && (
        <ConflictDialog conflict={conflict} onClose={() => setConflict(undefined)} onLeave={onClose} />
      )}
    </Box>
  );
}

const formSx = {
  display: 'flex',
  alignItems: 'center',
  minWidth: 220,
  py: 0.5,
  '& .MuiFormControl-root': { my: 0 },
  '& button': { '@media (pointer: coarse)': { width: 44, height: 44 } },
};
