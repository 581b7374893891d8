import { canKeep } from './canKeep';
import { knock } from './knock';
import { forgetHome } from './home';
import { changeRooms, openRooms, OWNER, ownerHere, type RoomsChange } from './rooms';

/**
 * Signing out, being signed out, or seven days without a word from the server: the key goes and with it everything that
 * can be read here. What was not sent yet stays, sealed: it opens when the same account signs in again.
 */
export async function lockVault(): Promise<void> {
  forgetHome();
  if (!canKeep()) return;
  const change = await changeRooms();
  const wasOpen = (await change.objectStore('owner').count()) > 0;
  await empty(change);
  await change.done;
  if (wasOpen) knock('locked');
}

/** Takes away the owner, and what was theirs; in one transaction with what comes instead. */
export async function empty(change: RoomsChange): Promise<void> {
  await change.objectStore('owner').delete(OWNER);
  await change.objectStore('papers').clear();
  for await (const row of change.objectStore('outbox')) if (!row.value.unsent) await row.delete();
}

/** Somebody has signed in: what is open to anybody else is locked before they see a page. */
export async function lockForOthersThan(accountId: string): Promise<void> {
  if (!canKeep()) return;
  const owner = await ownerHere();
  if (owner && owner.accountId !== accountId) await lockVault();
}

/** How much of what an account recorded here has not reached the server; of everybody, if no account is named. */
export async function countUnsent(accountId?: string): Promise<number> {
  if (!canKeep()) return 0;
  const rooms = await openRooms();
  const rows = accountId
    ? await rooms.getAllFromIndex('outbox', 'byAccount', accountId)
    : await rooms.getAll('outbox');
  return rows.filter(({ unsent }) => unsent).length;
}
