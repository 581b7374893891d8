import { Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useDeed } from '../kernel/deeds/useDeed';
import type { AccountFactsFragment } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { ResetPasswordDocument } from './documents';
import { newPassword } from './newPassword';
import { PasswordToHandOver } from './PasswordToHandOver';

interface ResetPasswordDialogProps {
  account: AccountFactsFragment;
  onClose: () => void;
}

/** Asks first. The password is made when it is set, shown once, and gone with the dialog, which no stray click closes. */
export function ResetPasswordDialog({ account, onClose }: ResetPasswordDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const perform = useDeed('resetPassword', ResetPasswordDocument);
  const [password, setPassword] = useState<string>();
  const [isPending, setPending] = useState(false);

  const reset = async () => {
    const made = newPassword();
    setPending(true);
    const outcome = await perform({ id: account.id, password: made });
    setPending(false);
    if (outcome.ok) setPassword(made);
    else if (outcome.errors) notify(Object.values(outcome.errors).map(wordsOf).join('；'), { type: 'error' });
  };

  return (
    <Dialog open onClose={password ? undefined : onClose} fullWidth maxWidth="xs">
      <DialogTitle>{translate('deeds.resetPassword.label')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>
          {account.displayName}（{account.username}）
        </DialogContentText>
        {password ? (
          <PasswordToHandOver password={password} explanation="resources.accounts.passwordOnce" />
        ) : (
          <DialogContentText>{translate('deeds.resetPassword.explain')}</DialogContentText>
        )}
      </DialogContent>
      <DialogActions>
        {password ? (
          <LabelledButton label="resources.accounts.handedOver" variant="contained" onClick={onClose} />
        ) : (
          <>
            <LabelledButton label="ra.action.cancel" onClick={onClose} />
            <LabelledButton
              label="deeds.resetPassword.label"
              variant="contained"
              disabled={isPending}
              onClick={() => void reset()}
            />
          </>
        )}
      </DialogActions>
    </Dialog>
  );
}

const wordsOf = (error: string | { serverError: string }) =>
  typeof error === 'string' ? error : error.serverError;
