import type { Kernel } from '../kernel/context.js';
import { readUnscoped, type Db } from '../kernel/db/database.js';
import type { Proviso } from '../kernel/db/prepared-client.js';
import type { Viewer } from '../kernel/policy/viewer.js';
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
  const before = asBefore(kernel, token, (proviso) => readUnscoped(kernel.db, REASON, proviso));
  const own = (await before) ?? (await asked(kernel, token));
  return own && view ? viewedBy(kernel, own, hashOf(view)) : own;
}

/** Whether it is held by this very viewer, asked in a deed's own transaction; false also where nobody was remembered. */
async function isStill(kernel: Kernel, token: string | null, db: Db, viewer: Viewer): Promise<boolean> {
  if (!token) return false;
  const found = await asBefore(
    kernel,
    token,
    async ({ text, values }) => (await db.query<Texts>(text, values)).rows,
  );
  return found?.viewer === viewer;
}

const REASON = 'who holds this token';
type Texts = Record<string, string>;

/** Who held it when it was last asked, where the database says that nothing has changed since. */
async function asBefore(
  kernel: Kernel,
  token: string,
  ask: (proviso: Proviso) => Promise<Texts[]>,
): Promise<Found | null> {
  const presumed = presume(kernel, token);
  if (!presumed) return null;
  const { proviso, found, holds } = presumed;
  const [row] = await ask(proviso);
  proviso.answered(row ? Object.values(row) : null);
  return holds() ? found : null;
}

async function asked(kernel: Kernel, token: string): Promise<Found | null> {
  const now = kernel.clock.now();
  const tokenHash = hashOf(token).toString('hex');
  const [row] = await readUnscoped(kernel.db, REASON, whoHolds(tokenHash, now));
  const found = row ? authenticated(kernel, Object.values(row), now) : null;
  remember(kernel, tokenHash, found);
  return found;
}

/** For the server: see `Authentication`. */
export const authentication = { authenticate, isStill, presume };
