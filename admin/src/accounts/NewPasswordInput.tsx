import { useState } from 'react';
import { useInput } from 'react-admin';
import { newPassword } from './newPassword';
import { PasswordToHandOver } from './PasswordToHandOver';

/** Nobody thinks up a first password: the panel makes one, and the form carries it. */
export function NewPasswordInput({ source }: { source: string }) {
  const [made] = useState(newPassword);
  useInput({ source, defaultValue: made });
  return <PasswordToHandOver password={made} explanation="resources.accounts.passwordAtFirst" />;
}
