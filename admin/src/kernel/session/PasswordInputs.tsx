import { minLength, PasswordInput, required } from 'react-admin';

const LONG_ENOUGH = [required(), minLength(10)];

/** The password there is and the one to come. @param current what the first one is called */
export const PasswordInputs = ({ current }: { current: string }) => (
  <>
    <PasswordInput source="current" label={current} autoComplete="current-password" validate={required()} />
    <PasswordInput
      source="next"
      label="kernel.account.nextPassword"
      helperText="kernel.account.passwordHelp"
      autoComplete="new-password"
      validate={LONG_ENOUGH}
    />
  </>
);
