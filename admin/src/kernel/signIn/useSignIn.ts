import { useState } from 'react';
import { useLogin, useNotify } from 'react-admin';

/** Signing in, with what went wrong said in the server's own words. */
export function useSignIn() {
  const login = useLogin();
  const notify = useNotify();
  const [isPending, setPending] = useState(false);
  const signIn = async (username: string, password: string) => {
    setPending(true);
    try {
      await login({ username, password });
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.auth.sign_in_error', { type: 'error' });
    } finally {
      setPending(false);
    }
  };
  return { signIn, isPending };
}
