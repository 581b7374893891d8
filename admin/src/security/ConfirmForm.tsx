import { Stack, Typography } from '@mui/material';
import { Form, SaveButton, useLocale, useTranslate } from 'react-admin';
import { chinaTime } from '../kernel/chinaTime';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { useOwnAct } from '../kernel/session/useOwnAct';
import { CodeInput } from './CodeInput';
import { ConfirmSecondFactorDocument } from './documents';

interface ConfirmFormProps {
  until: string;
  onConfirmed: (recoveryCodes: string[]) => void;
  /** It took too long, or was given up: to begin again. */
  onOver: () => void;
}

export function ConfirmForm({ until, onConfirmed, onOver }: ConfirmFormProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const confirm = useOwnAct(ConfirmSecondFactorDocument);
  const submit = async ({ code = '' }: { code?: string }) => {
    const outcome = await confirm({ input: { code } });
    if ('done' in outcome) return onConfirmed(outcome.done.confirmSecondFactor.recoveryCodes);
    if (outcome.code === 'CONFLICT') return onOver();
    return outcome.errors;
  };
  const time = chinaTime(until, locale, { timeStyle: 'short' });
  return (
    <Form record={{}} onSubmit={submit}>
      <Stack sx={{ maxWidth: 360 }}>
        <CodeInput label="kernel.signIn.code" />
        <Typography variant="body2" color="text.secondary" gutterBottom>
          {translate('security.until', { time })}
        </Typography>
        <Stack direction="row" sx={{ gap: 1 }}>
          <SaveButton alwaysEnable label="deeds.confirmSecondFactor.label" icon={<></>} />
          <LabelledButton label="ra.action.cancel" onClick={onOver} />
        </Stack>
      </Stack>
    </Form>
  );
}
