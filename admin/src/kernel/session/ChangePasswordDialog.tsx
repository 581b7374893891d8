import { Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { Form, minLength, PasswordInput, required, SaveButton, useNotify, useTranslate } from 'react-admin';
import { bodyOf } from '../apiError';
import { fetchGraphQL } from '../fetchGraphQL';
import type { ChangePasswordInput } from '../gql/graphql';
import { LabelledButton } from '../layout/LabelledButton';
import { ChangePasswordDocument } from './documents';

const validateNext = [required(), minLength(8)];

export function ChangePasswordDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();

  const submit = async (values: Partial<ChangePasswordInput>) => {
    try {
      await fetchGraphQL(ChangePasswordDocument, {
        input: { current: values.current ?? '', next: values.next ?? '' },
      });
      notify('kernel.account.passwordChanged', { type: 'success' });
      onClose();
    } catch (error) {
      const errors = bodyOf(error)?.errors;
      if (errors) return errors;
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
    }
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <Form record={{}} onSubmit={submit}>
        <DialogTitle>{translate('kernel.account.changePassword')}</DialogTitle>
        <DialogContent>
          <PasswordInput
            source="current"
            label="kernel.account.currentPassword"
            autoComplete="current-password"
            validate={required()}
          />
          <PasswordInput
            source="next"
            label="kernel.account.nextPassword"
            helperText="kernel.account.passwordHelp"
            autoComplete="new-password"
            validate={validateNext}
          />
        </DialogContent>
        <DialogActions>
          <LabelledButton label="ra.action.cancel" onClick={onClose} />
          <SaveButton alwaysEnable />
        </DialogActions>
      </Form>
    </Dialog>
  );
}
