import { createHash } from 'node:crypto';
import pg from 'pg';
import { SafeError } from 'postgraphile/grafast';

/**
 * Sessions are looked up before there is a viewer, so these connections see everything: in one round trip, without a
 * transaction. PostGraphile gets none of them.
 */
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.POOL ?? 10),
  options: '-c app.scope_from= -c app.scope_to=~ -c app.county_from= -c app.county_to=~',
});
pool.on('error', () => {});

/** Paths are in the collation C: the end of the last post is the greatest of all ends. Who holds no post sees nothing. */
const WHO = `
  select account.id, min(area.area_path) as from, max(left(area.area_path, -1) || '0') as to
  from session
  join account on account.id = session.account_id and account.status = 'ACTIVE'
  join post on post.account_id = account.id
    and (now() at time zone 'Asia/Shanghai')::date between post.starts_on and post.ends_by
  join area on area.id = post.area_id and area.status = 'ACTIVE'
  where session.token_hash = $1 and session.expires_at > now() and session.last_seen_at > now() - interval '12 hours'
  group by account.id`;

/** What row level security compares with: asked afresh for each request, so a session that is revoked ends at once. */
export async function scopeOf(authorization = '') {
  const token = createHash('sha256').update(authorization.slice('Bearer '.length)).digest();
  const { rows } = await pool.query({ name: 'who', text: WHO, values: [token] });
  const [viewer] = rows;
  if (!viewer) throw new SafeError('Who are you?', { statusCode: 401 });
  const root = viewer.from.slice(0, 4);
  return {
    'app.account': viewer.id,
    'app.scope_from': viewer.from,
    'app.scope_to': viewer.to,
    'app.county_from': `${root}/`,
    'app.county_to': `${root}0`,
  };
}
