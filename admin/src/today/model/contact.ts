import { askAs, deviceLocale, Refusal, Unreachable } from '../ask';
import { finishSignOut } from '../../kernel/session/signOut';
import { lockVault } from '../../kernel/vault/lock';
import { rememberHome } from '../../kernel/vault/home';
import { ownerHere } from '../../kernel/vault/rooms';
import { LockedMeanwhile, openVault, type Vault } from '../../kernel/vault/vault';
import { TodayViewerDocument } from '../documents';
import { HOME } from '../home';
import { areasOf, postsOf, type Worker } from '../register/download';

export type Contact =
  | { found: 'nobody' }
  | { found: 'elsewhere' }
  | { found: 'secondFactor' }
  | { found: 'worker'; worker: Worker; vault: Vault };

/**
 * Asks the server who is signed in, and makes this device theirs. Whoever was here before and is no longer, or no longer in the same
 * posts, leaves nothing that can be read.
 * @throws Unreachable
 */
export async function contact(held: Vault | null): Promise<Contact> {
  if (!(await finishSignOut(deviceLocale()))) throw new Unreachable();
  const ownerThen = (await ownerHere())?.accountId ?? null;
  const { viewer } = await askAs()(TodayViewerDocument, {}).catch((failure: unknown) => {
    if (failure instanceof Refusal && failure.code === 'UNAUTHENTICATED') return { viewer: null };
    // The key is kept from whoever must first set up a second factor: their password alone opens nothing here.
    if (failure instanceof Refusal && failure.code === 'FORBIDDEN') return { viewer: undefined };
    throw failure instanceof Refusal ? new Unreachable() : failure;
  });
  if (viewer === undefined) {
    await lockVault();
    return { found: 'secondFactor' };
  }
  if (!viewer || areasOf(viewer).length === 0) {
    if (held) await lockVault();
    return { found: viewer ? 'elsewhere' : 'nobody' };
  }
  const { account, deviceKey } = viewer;
  const welcome = { accountId: account.id, deviceKey, posts: postsOf(viewer), ownerThen };
  const vault = await openVault(welcome).catch((failure: unknown) => {
    if (failure instanceof LockedMeanwhile) return null;
    throw failure;
  });
  if (!vault) return { found: 'nobody' };
  if (viewer.posts.every(({ role }) => role === 'GRID_WORKER')) rememberHome(HOME);
  return { found: 'worker', worker: viewer, vault };
}
