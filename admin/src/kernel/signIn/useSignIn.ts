import { useState } from 'react';
import { useLogin, useNotify } from 'react-admin';
import { bodyOf } from '../apiError';

interface Account {
  username: string;
  password: string;
}

/** What to do with a code that was typed, for the account whose password was right. */
export interface CodeStep {
  username: string;
  /** Why the code before was not taken; the server's words. */
  fault: string | null;
  submit: (code: string) => Promise<void>;
  leave: () => void;
}

/** Signing in, with what went wrong said in the server's own words; where an account has a second factor, in two steps. */
export function useSignIn() {
  const login = useLogin();
  const notify = useNotify();
  const [isPending, setPending] = useState(false);
  /** Signed in but for the code. In memory alone, and gone with the page. */
  const [account, setAccount] = useState<Account>();
  const [fault, setFault] = useState<string | null>(null);

  const send = async (given: Account, code?: string) => {
    setPending(true);
    setFault(null);
    try {
      await login({ ...given, code });
    } catch (error) {
      const said = bodyOf(error)?.errors?.code;
      if (typeof said === 'string') {
        setAccount(given);
        setFault(code === undefined ? null : said);
      } else notify(error instanceof Error ? error.message : 'ra.auth.sign_in_error', { type: 'error' });
    } finally {
      setPending(false);
    }
  };
  const codeStep: CodeStep | null = account
    ? {
        username: account.username,
        fault,
        submit: (code) => send(account, code),
        leave: () => setAccount(undefined),
      }
    : null;
  return {
    signIn: (username: string, password: string) => send({ username, password }),
    isPending,
    codeStep,
  };
}

export type SignIn = ReturnType<typeof useSignIn>;
