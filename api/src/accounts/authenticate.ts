import type { Kernel } from '../kernel/context.js';
import { readUnscoped } from '../kernel/db/database.js';
import { presume, remember } from './presume.js';
import { viewedBy } from './viewed-by.js';
import { authenticated, hashOf, whoHolds, type Authenticated, type Found } from './who-holds.js';

/**
 * Who holds this token, with the posts in force today: asked afresh for each request, so a post that ended, an account that was
 * disabled and an area that was closed count at once.
 * @param view the token of a view as somebody else, beside the sign-in's own. One that is over makes the caller nobody:
 *   who believes to look as somebody else must not act as themselves
 */
export async function authenticate(
  kernel: Kernel,
  token: string | null,
  view: string | null = null,
): Promise<Authenticated | null> {
  if (!token) return null;
  const own = (await asBefore(kernel, token)) ?? (await asked(kernel, token));
  return own && view ? viewedBy(kernel, own, hashOf(view)) : own;
}

/** Who held it when it was last asked, where the database says that nothing has changed since. */
async function asBefore(kernel: Kernel, token: string): Promise<Found | null> {
  const presumed = presume(kernel, token);
  if (!presumed) return null;
  const { proviso, found, holds } = presumed;
  const [row] = await readUnscoped<Record<string, string>>(kernel.db, 'who holds this token', proviso);
  proviso.answered(row ? Object.values(row) : null);
  return holds() ? found : null;
}

async function asked(kernel: Kernel, token: string): Promise<Found | null> {
  const now = kernel.clock.now();
  const tokenHash = hashOf(token).toString('hex');
  const [row] = await readUnscoped(kernel.db, 'who holds this token', whoHolds(tokenHash, now));
  const found = row ? authenticated(kernel, Object.values(row), now) : null;
  remember(kernel, tokenHash, found);
  return found;
}

/** For the server: see `Authentication`. */
export const authentication = { authenticate, presume };
