import { Stack, Typography } from '@mui/material';
import { Form, PasswordInput, required, SaveButton, useTranslate } from 'react-admin';
import type { StartSecondFactorMutation } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { useOwnAct } from '../kernel/session/useOwnAct';
import { StartSecondFactorDocument } from './documents';

interface PasswordFormProps {
  onStarted: (started: StartSecondFactorMutation['startSecondFactor']) => void;
  onCancel: () => void;
}

export function PasswordForm({ onStarted, onCancel }: PasswordFormProps) {
  const translate = useTranslate();
  const start = useOwnAct(StartSecondFactorDocument);
  const submit = async ({ password = '' }: { password?: string }) => {
    const outcome = await start({ input: { password } });
    if (!('done' in outcome)) return outcome.errors;
    onStarted(outcome.done.startSecondFactor);
  };
  return (
    <Form record={{}} onSubmit={submit}>
      <Stack sx={{ maxWidth: 360 }}>
        <Typography variant="body2" gutterBottom>
          {translate('security.passwordFirst')}
        </Typography>
        <PasswordInput
          source="password"
          label="kernel.account.currentPassword"
          autoComplete="current-password"
          validate={required()}
          autoFocus
        />
        <Stack direction="row" sx={{ gap: 1 }}>
          <SaveButton alwaysEnable label="security.next" icon={<></>} />
          <LabelledButton label="ra.action.cancel" onClick={onCancel} />
        </Stack>
      </Stack>
    </Form>
  );
}
