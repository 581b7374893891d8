import { Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useState } from 'react';
import {
  useGetOne,
  useNotify,
  useRedirect,
  useRefresh,
  useResourceContext,
  useTranslate,
  useUpdate,
  type RaRecord,
} from 'react-admin';
import { LabelledButton } from '../layout/LabelledButton';
import { useIsPhone } from '../layout/useIsPhone';
import { useNoun } from '../NounsContext';
import { ConflictTable } from './ConflictTable';
import { disputes, keptAtFirst, resolved } from './conflict';

export interface Conflict {
  mine: Record<string, unknown>;
  /** The record as it was when the form opened. */
  read: RaRecord;
}

interface ConflictDialogProps {
  conflict: Conflict;
  onClose: () => void;
  /** Once it is settled; without it, to the record's page. */
  onLeave?: () => void;
}

/** Reads the record again and shows both versions, field by field. Nothing is kept until the person says which. */
export function ConflictDialog({ conflict: { mine, read }, onClose, onLeave }: ConflictDialogProps) {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const refresh = useRefresh();
  const isPhone = useIsPhone();
  const fields = useNoun(resource).updates?.fields ?? [];
  // A query of its own (meta): the form behind must keep what was typed while both versions are on the screen.
  const { data: theirs, refetch } = useGetOne(
    resource,
    { id: read.id, meta: { conflict: true } },
    { gcTime: 0 },
  );
  const [update, { isPending }] = useUpdate();
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  if (!theirs) return null;

  const found = disputes(fields, mine, read, theirs);
  const kept = chosen ?? keptAtFirst(found);
  const leave = () => {
    onClose();
    refresh();
    if (onLeave) onLeave();
    else redirect('show', resource, read.id);
  };
  const save = () =>
    update(
      resource,
      {
        id: read.id,
        data: { ...resolved(found, kept), version: theirs.version as unknown },
        previousData: theirs,
      },
      {
        onSuccess: () => {
          notify('ra.notification.updated', { type: 'success', messageArgs: { smart_count: 1 } });
          leave();
        },
        onError: (error) => {
          notify(error.message, { type: 'error' });
          void refetch(); // a third person may have been faster still
        },
      },
    );

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={isPhone}>
      <DialogTitle>{translate('kernel.conflict.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{translate('kernel.conflict.explain')}</DialogContentText>
        <ConflictTable resource={resource} disputes={found} kept={kept} onChange={setChosen} />
      </DialogContent>
      <DialogActions>
        <LabelledButton label="ra.action.cancel" onClick={onClose} />
        <LabelledButton
          label="kernel.conflict.save"
          variant="contained"
          disabled={isPending}
          onClick={() => (kept.size > 0 ? void save() : leave())}
        />
      </DialogActions>
    </Dialog>
  );
}
