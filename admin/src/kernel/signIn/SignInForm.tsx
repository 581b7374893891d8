import { Button, Stack } from '@mui/material';
import { Form, PasswordInput, required, TextInput, useTranslate } from 'react-admin';
import { useSignIn } from './useSignIn';

export function SignInForm() {
  const translate = useTranslate();
  const { signIn, isPending } = useSignIn();
  const submit = (values: { username?: string; password?: string }) =>
    signIn(values.username ?? '', values.password ?? '');
  return (
    <Form onSubmit={submit} mode="onSubmit" noValidate>
      <Stack>
        <TextInput
          source="username"
          label="ra.auth.username"
          autoComplete="username"
          autoFocus
          validate={required()}
          slotProps={{ htmlInput: { autoCapitalize: 'none' } }}
        />
        <PasswordInput
          source="password"
          label="ra.auth.password"
          autoComplete="current-password"
          validate={required()}
        />
        <Button type="submit" variant="contained" size="large" disabled={isPending} sx={{ mt: 1 }}>
          {translate('ra.auth.sign_in')}
        </Button>
      </Stack>
    </Form>
  );
}
