import type { Clock } from './clock.js';
import type { Vault } from './crypto/vault.js';
import type { Database, Db } from './db/database.js';
import type { Proviso } from './db/prepared-client.js';
import { forbidden, unauthenticated } from './errors.js';
import type { Operations } from './graphql/executor.js';
import type { NoticePart } from './notice/notice-part.js';
import type { Catalogue } from './policy/role.js';
import type { Viewer } from './policy/viewer.js';
import type { Tables } from './read/row.js';
import type { Search } from './search/search.js';
import { say, type Language } from './words.js';
import type { Logger } from 'pino';

/** What the process holds once: made in app.ts, handed to whoever needs it, never imported as a global. */
export interface Kernel {
  db: Database;
  tables: Tables;
  catalogue: Catalogue;
  searches: readonly Search[];
  notices: readonly NoticePart[];
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

/** Whoever is signed in looks at the panel as somebody else: who that really is, and until when. */
export interface Viewing {
  /** The view's own session. */
  sessionId: string;
  by: { accountId: string; displayName: string };
  until: Date;
}

/** What a resolver gets. */
export interface Context {
  kernel: Kernel;
  origin: Origin;
  viewer: Viewer | null;
  /** The session behind the viewer, for listing and ending it. */
  sessionId: string | null;
  /** Set where the viewer is somebody else than who is signed in: then nothing can be done, only read. */
  viewing?: Viewing | null;
  /** Where the viewer is only presumed: what the first read has to ask in the same message; see graphql/endpoint.ts. */
  takeProviso?: () => Proviso | undefined;
  /**
   * Who asks, by the posts of this very moment: a deed that waited for the tree to change is asked anew. Only while it is done as
   * `viewer`: where somebody else was put in, such as the same in one post, nothing would put them in again.
   */
  whoNow?: {
    viewer: Viewer | null;
    ask: () => Promise<Viewer | null>;
    /** Whether it is still them, asked in the deed's own transaction; false also where that cannot be said without `ask`. */
    isStill: (db: Db, viewer: Viewer) => Promise<boolean>;
  };
  /** Rows a page may have: more than MAX_PAGE is for the server's own work, and never set from a request. */
  mostRows?: number;
  /** Sets or clears the panel's cookie. */
  respond: { setCookie(token: string, expires: Date): void; clearCookie(): void };
}

/** Held by every mutation, and again by every deed: whoever looks as somebody else only looks. */
export function refuseWhileViewing({ viewing }: Pick<Context, 'viewing'>): void {
  if (viewing)
    throw forbidden(
      say(
        '您正以他人身份查看，只能看，不能操作。请先退出查看。',
        'You are viewing as somebody else: you can look, and do nothing. End the view first.',
      ),
    );
}

export function viewerOf({ viewer }: Context): Viewer {
  if (!viewer) throw unauthenticated();
  return viewer;
}
