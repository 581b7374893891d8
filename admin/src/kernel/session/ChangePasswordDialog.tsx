import { Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { Form, SaveButton, useNotify, useTranslate } from 'react-admin';
import type { ChangePasswordInput } from '../gql/graphql';
import { LabelledButton } from '../layout/LabelledButton';
import { ChangePasswordDocument } from './documents';
import { PasswordInputs } from './PasswordInputs';
import { useOwnAct } from './useOwnAct';

export default function ChangePasswordDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();

  const change = useOwnAct(ChangePasswordDocument);
  const submit = async ({ current = '', next = '' }: Partial<ChangePasswordInput>) => {
    const outcome = await change({ input: { current, next } });
    if ('errors' in outcome) return outcome.errors;
    notify('kernel.account.passwordChanged', { type: 'success' });
    onClose();
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <Form record={{}} onSubmit={submit}>
        <DialogTitle>{translate('kernel.account.changePassword')}</DialogTitle>
        <DialogContent>
          <PasswordInputs current="kernel.account.currentPassword" />
        </DialogContent>
        <DialogActions>
          <LabelledButton label="ra.action.cancel" onClick={onClose} />
          <SaveButton alwaysEnable />
        </DialogActions>
      </Form>
    </Dialog>
  );
}
