import { Button, Stack, TextField, Typography } from '@mui/material';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { CodeStep } from './useSignIn';

interface CodeFormProps {
  step: CodeStep;
  isPending: boolean;
}

/** The second step: the telephone's six digits, or, without the telephone, a recovery code. */
export default function CodeForm({ step, isPending }: CodeFormProps) {
  const translate = useTranslate();
  const [code, setCode] = useState('');
  const [isRecovery, setRecovery] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), [isRecovery, step.fault]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (code.trim()) void step.submit(code).then(() => setCode(''));
  };
  const other = () => {
    setRecovery(!isRecovery);
    setCode('');
  };
  return (
    <Stack component="form" noValidate onSubmit={submit} sx={{ gap: 1.5 }}>
      <Typography variant="h6" component="h2">
        {translate('kernel.signIn.secondStep')}
      </Typography>
      <Typography variant="body2" color="text.secondary" id="code-help">
        {translate(isRecovery ? 'kernel.signIn.recoveryHelp' : 'kernel.signIn.codeHelp', {
          username: step.username,
        })}
      </Typography>
      <TextField
        key={isRecovery ? 'recovery' : 'code'}
        inputRef={input}
        name="code"
        label={translate(isRecovery ? 'kernel.signIn.recoveryCode' : 'kernel.signIn.code')}
        value={code}
        onChange={({ target }) => setCode(target.value)}
        error={step.fault !== null}
        helperText={step.fault ?? ' '}
        autoComplete={isRecovery ? 'off' : 'one-time-code'}
        autoFocus
        fullWidth
        required
        slotProps={{
          htmlInput: {
            inputMode: isRecovery ? 'text' : 'numeric',
            autoCapitalize: isRecovery ? 'characters' : 'none',
            spellCheck: false,
            maxLength: isRecovery ? 30 : 10,
            style: { fontSize: 22, letterSpacing: '0.15em', fontVariantNumeric: 'tabular-nums' },
          },
          formHelperText: { role: 'alert' },
        }}
      />
      <Button type="submit" variant="contained" size="large" disabled={isPending}>
        {translate('kernel.signIn.verify')}
      </Button>
      <Stack direction="row" sx={{ justifyContent: 'space-between', flexWrap: 'wrap' }}>
        <Button onClick={step.leave} sx={{ minHeight: 44 }}>
          {translate('kernel.signIn.otherAccount')}
        </Button>
        <Button onClick={other} sx={{ minHeight: 44 }}>
          {translate(isRecovery ? 'kernel.signIn.useCode' : 'kernel.signIn.useRecovery')}
        </Button>
      </Stack>
    </Stack>
  );
}
