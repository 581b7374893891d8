import VisibilityIcon from '@mui/icons-material/Visibility';
import { Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useState } from 'react';
import {
  Form,
  minLength,
  required,
  SaveButton,
  TextInput,
  useNotify,
  useRecordContext,
  useTranslate,
} from 'react-admin';
import { useViewerCan } from '../kernel/deeds/ViewerCan';
import { bodyOf, messageOf } from '../kernel/apiError';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { AccountFactsFragment } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { beginView, isViewing } from '../kernel/session/viewToken';
import { ViewAsDocument } from './documents';

/** No DeedButton: what comes of it is another panel, not a fresh record. */
export function ViewAsButton() {
  const account = useRecordContext<AccountFactsFragment>();
  const permitted = useViewerCan('viewAs');

  const [open, setOpen] = useState(false);
  if (!account || !permitted) return null;
  return (
    <>
      <LabelledButton
        label="deeds.viewAs.label"
        startIcon={<VisibilityIcon />}
        variant="outlined"
        disabled={isViewing()}
        onClick={() => setOpen(true)}
      />
      {open && <ViewAsDialog account={account} onClose={() => setOpen(false)} />}
    </>
  );
}

function ViewAsDialog({ account, onClose }: { account: AccountFactsFragment; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const submit = async ({ reason }: { reason?: string }) => {
    try {
      const { done } = await fetchGraphQL(ViewAsDocument, {
        input: { id: account.id, reason: reason ?? '' },
      });
      beginView(done.token);
    } catch (error) {
      const errors = bodyOf(error)?.errors;
      if (errors) return errors;
      notify(messageOf(error), { type: 'error' });
    }
    return undefined;
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <Form onSubmit={submit}>
        <DialogTitle>
          {translate('resources.accounts.viewAsTitle', { name: account.displayName })}
        </DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 1 }}>{translate('deeds.viewAs.explain')}</DialogContentText>
          <TextInput
            source="reason"
            label="resources.accounts.viewAsReason"
            validate={[required(), minLength(4)]}
            autoFocus
          />
        </DialogContent>
        <DialogActions>
          <LabelledButton label="ra.action.cancel" onClick={onClose} />
          <SaveButton alwaysEnable label="deeds.viewAs.begin" icon={<></>} />
        </DialogActions>
      </Form>
    </Dialog>
  );
}
