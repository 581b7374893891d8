import type { Clock } from './clock.js';
import type { Vault } from './crypto/vault.js';
import type { Database } from './db/database.js';
import { unauthenticated } from './errors.js';
import type { Operations } from './graphql/executor.js';
import type { Catalogue } from './policy/role.js';
import type { Viewer } from './policy/viewer.js';
import type { Tables } from './read/row.js';
import type { Language } from './words.js';
import type { Logger } from 'pino';

/** What the process holds once: made in app.ts, handed to whoever needs it, never imported as a global. */
export interface Kernel {
  db: Database;
  tables: Tables;
  catalogue: Catalogue;
  /** What callers send, compiled; a module may run one of its own. */
  operations: Operations;
  clock: Clock;
  vault: Vault;
  log: Logger;
  /** Demo mode: everybody knows the passwords; see config.ts. */
  demo: boolean;
}

/** Where a request came from, for the audit and for rate limits. */
export interface Origin {
  requestId: string;
  address: string;
  userAgent: string;
  language: Language;
  /** Sent by the panel, with its own header; only then does a cookie count. */
  panel: boolean;
}

/** What a resolver gets. */
export interface Context {
  kernel: Kernel;
  origin: Origin;
  viewer: Viewer | null;
  /** The session behind the viewer, for listing and ending it. */
  sessionId: string | null;
  /** Rows a page may have: more than MAX_PAGE is for the server's own work, and never set from a request. */
  mostRows?: number;
  /** Sets or clears the panel's cookie. */
  respond: { setCookie(token: string, expires: Date): void; clearCookie(): void };
}

export function viewerOf({ viewer }: Context): Viewer {
  if (!viewer) throw unauthenticated();
  return viewer;
}
