import type { Locale } from '../deviceSettings';
import { postGraphQL } from '../postGraphQL';
import { lockVault } from '../vault/lock';
import { SignOutDocument } from './documents';

const PENDING = 'Sibulou.signOutPending';

/**
 * Ends the session and empties this device. The cookie is out of a script's reach: where the server cannot be told, it is told
 * before anything else is asked of it from here.
 */
export async function signOutHere(locale: Locale): Promise<void> {
  localStorage.setItem(PENDING, '1');
  await lockVault();
  await finishSignOut(locale);
}

/** @returns whether this device is rid of whoever signed out; false while the server cannot be reached */
export async function finishSignOut(locale: Locale): Promise<boolean> {
  if (!localStorage.getItem(PENDING)) return true;
  const answer = await postGraphQL(SignOutDocument, {}, { locale });
  const isOver = Boolean(answer?.data) || answer?.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED';
  if (isOver) localStorage.removeItem(PENDING);
  return isOver;
}
