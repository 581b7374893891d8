import { sql } from '../kernel/db/sql.js';
import type { Context } from '../kernel/context.js';
import { ownAct } from './own-act.js';

/** Ends the session it is called in; its token is worth nothing from then on. */
export async function signOut(context: Context): Promise<true> {
  await ownAct(context, 'signOut', (db) =>
    sql`delete from session where id = ${context.sessionId}`.execute(db),
  );
  if (context.origin.panel) context.respond.clearCookie();
  return true;
}
