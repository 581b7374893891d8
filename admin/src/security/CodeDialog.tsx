import { Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { Form, PasswordInput, required, SaveButton, useTranslate } from 'react-admin';
import type { FormErrors } from '../kernel/apiError';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { CodeInput } from './CodeInput';

export interface Proof {
  password: string;
  code: string;
}

interface CodeDialogProps {
  deed: 'removeSecondFactor' | 'renewRecoveryCodes';
  /** Whether a recovery code does as well as the telephone's. */
  recovery?: boolean;
  /** What is wrong with a field, if anything is. */
  onSubmit: (proof: Proof) => Promise<FormErrors | undefined>;
  onClose: () => void;
}

/** What is done to the second factor takes the password, and a code as well. */
export function CodeDialog({ deed, recovery, onSubmit, onClose }: CodeDialogProps) {
  const translate = useTranslate();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <Form
        record={{}}
        onSubmit={({ password = '', code = '' }: Partial<Proof>) => onSubmit({ password, code })}
      >
        <DialogTitle>{translate(`deeds.${deed}.label`)}</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 1 }}>{translate(`deeds.${deed}.explain`)}</DialogContentText>
          <PasswordInput
            source="password"
            label="kernel.account.currentPassword"
            autoComplete="current-password"
            validate={required()}
          />
          <CodeInput
            label={recovery ? 'security.codeOrRecovery' : 'kernel.signIn.code'}
            recovery={recovery}
          />
        </DialogContent>
        <DialogActions>
          <LabelledButton label="ra.action.cancel" onClick={onClose} />
          <SaveButton alwaysEnable label={`deeds.${deed}.label`} icon={<></>} />
        </DialogActions>
      </Form>
    </Dialog>
  );
}
