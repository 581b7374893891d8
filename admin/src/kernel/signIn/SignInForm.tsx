import HideIcon from '@mui/icons-material/VisibilityOff';
import ShowIcon from '@mui/icons-material/Visibility';
import { Button, IconButton, InputAdornment, Stack } from '@mui/material';
import { useState, type SubmitEvent } from 'react';
import { useTranslate } from 'react-admin';
import { SignInField } from './SignInField';
import type { SignIn } from './useSignIn';

const EMPTY = { username: '', password: '' };

/** Two plain fields: the form library is for the pages behind it, and nobody waits for it here. */
export function SignInForm({ signIn, isPending }: Pick<SignIn, 'signIn' | 'isPending'>) {
  const translate = useTranslate();
  const [values, setValues] = useState(EMPTY);
  const [isTried, setTried] = useState(false);
  const [isShown, setShown] = useState(false);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (values.username && values.password) void signIn(values.username, values.password);
  };
  const fieldOf = (name: keyof typeof EMPTY) => ({
    name,
    label: translate(`ra.auth.${name}`),
    value: values[name],
    onChange: ({ target }: { target: { value: string } }) => setValues({ ...values, [name]: target.value }),
    error: isTried && values[name] === '',
    helperText: (isTried && values[name] === '' && translate('ra.validation.required')) || ' ',
    autoComplete: name === 'username' ? 'username' : 'current-password',
    required: true,
  });
  return (
    <Stack component="form" noValidate onSubmit={submit}>
      <SignInField
        {...fieldOf('username')}
        autoFocus
        inputProps={{ autoCapitalize: 'none', spellCheck: false }}
      />
      <SignInField
        {...fieldOf('password')}
        type={isShown ? 'text' : 'password'}
        endAdornment={
          <InputAdornment position="end">
            <IconButton
              edge="end"
              aria-label={translate(`ra.input.password.toggle_${isShown ? 'visible' : 'hidden'}`)}
              onClick={() => setShown(!isShown)}
            >
              {isShown ? <ShowIcon /> : <HideIcon />}
            </IconButton>
          </InputAdornment>
        }
      />
      <Button type="submit" variant="contained" size="large" disabled={isPending}>
        {translate('ra.auth.sign_in')}
      </Button>
    </Stack>
  );
}
