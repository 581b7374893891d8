import type { AuthProvider } from 'react-admin';
import { bodyOf } from './apiError';
import { fetchGraphQL } from './fetchGraphQL';
import type { Nouns } from './noun';
import { abilityOf, offers } from './session/ability';
import { SignInDocument } from './session/documents';
import { finishSignOut, signOutHere } from './session/signOut';
import { answeredViewer, forgetViewer, hasViewer, rememberViewer } from './session/viewer';
import { dropViewToken } from './session/viewToken';
import { currentLocale } from './store';
import { lockForOthersThan, lockVault } from './vault/lock';

interface Credentials {
  username: string;
  password: string;
  /** Of the second factor, where the server has asked for it. */
  code?: string;
}

interface Access {
  action: string;
  resource: string;
  record?: { viewerCan?: string[] };
}

export const createAuthProvider = (nouns: Nouns): AuthProvider => ({
  login: async ({ username, password, code }: Credentials) => {
    await finishSignOut(currentLocale()); // of whoever left without signal: their session must not outlive them
    const { signIn } = await fetchGraphQL(SignInDocument, { username, password, code });
    await lockForOthersThan(signIn.viewer.account.id);
    rememberViewer(signIn.viewer);
  },

  logout: async () => {
    if (!hasViewer()) return; // the session was over already: react-admin shows the sign-in page and remembers where we were
    dropViewToken(); // it ends with the sign-in, by which alone one can sign out
    // The server may be out of reach: the screen is cleared all the same.
    await signOutHere(currentLocale());
    forgetViewer();
    // A full load: nothing of this person stays in memory for the next one at this device.
    return `${window.location.origin}/login`;
  },

  checkAuth: async () => {
    if (!(await answeredViewer())) throw new Error('kernel.error.signInFirst');
  },

  /**
   * Only a session that is over signs out, and once: the requests that fail after the first must not clear the
   * sign-in page. A refusal (FORBIDDEN) is a message, not a reason to lose the page.
   */
  checkError: async (error: unknown) => {
    if (bodyOf(error)?.code !== 'UNAUTHENTICATED' || !hasViewer()) return;
    forgetViewer();
    await lockVault();
    throw error;
  },

  getIdentity: async () => {
    const viewer = await answeredViewer();
    return { id: viewer?.account.id ?? '', fullName: viewer?.account.displayName };
  },

  canAccess: async ({ action, resource, record }: Access) => {
    const noun = nouns[resource];
    const viewer = await answeredViewer();
    if (!noun || !viewer) return false;
    if (action === 'edit' && record?.viewerCan)
      return noun.updates !== undefined && record.viewerCan.includes(noun.updates.deed);
    return offers(abilityOf(viewer), noun, action);
  },
});
