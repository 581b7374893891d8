/** Who asks: looked up in the database for each request, so that a session or a post that ended counts at once. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { everything, lookUp, scopeOf } from './database.mjs';
import { refusal } from './refusal.mjs';

const hashOf = (token) => createHash('sha256').update(token).digest();

const WHO = {
  name: 'who',
  text: `
    select account.id as account, account.display_name as name, held.county, held.paths
    from session join account on account.id = session.account_id and account.status = 'ACTIVE', lateral (
      select (array_agg(area.county))[1] as county, string_agg(area.area_path, ',') as paths
      from post join area on area.id = post.area_id and area.status = 'ACTIVE'
      where post.account_id = account.id and post.starts_on <= $2 and post.ends_by >= $2
    ) as held
    where session.token_hash = $1 and session.expires_at > now()
      and session.last_seen_at > now() - interval '12 hours'`,
};
const chinaDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** Drops paths that lie within another one. */
const outermost = (paths) => {
  const kept = [];
  for (const path of paths.sort()) if (!kept.length || !path.startsWith(kept.at(-1))) kept.push(path);
  return kept;
};
/** What lies at or below a path comes before this. */
const endOf = (path) => path.slice(0, -1) + '0';

export async function authenticate(authorization) {
  if (!authorization?.startsWith('Bearer ')) return null;
  const values = [hashOf(authorization.slice(7)), chinaDate.format()];
  const { rows } = await lookUp({ ...WHO, values });
  if (!rows[0]?.paths) return null;
  const { account, name, county, paths } = rows[0];
  const parts = outermost(paths.split(','));
  const ends = parts.map(endOf);
  const [first, past] = [parts[0], ends.at(-1)];
  const [way, range] = parts.length === 1 ? ['one', [first, past]] : ['several', [`{${parts}}`, `{${ends}}`]];
  return { account, name, county, way, range, scope: scopeOf({ first, past, account }) };
}

export function viewerOf({ viewer }) {
  if (!viewer) throw refusal('UNAUTHENTICATED');
  return viewer;
}

const ACCOUNT = {
  name: 'account',
  text: 'select id, password_hash as hash from account where username = $1',
};
// Not if the password was changed or the account disabled meanwhile.
const OPEN = {
  name: 'open',
  text: `
    insert into session (id, account_id, token_hash, created_at, last_seen_at, expires_at, address, user_agent)
    select $1, id, $2, now(), now(), now() + interval '7 days', $3, $4
    from account where id = $5 and status = 'ACTIVE' and password_hash = $6`,
};
/** Where there is no such account the answer takes as long. */
const NOBODYS = await hash(randomBytes(16), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

export async function signIn(_, { username, password }, { reply: { request } }) {
  const { rows } = await everything.query({ ...ACCOUNT, values: [username.trim().toLowerCase()] });
  const [account] = rows;
  const right = await verify(account?.hash ?? NOBODYS, password.normalize('NFKC'));
  if (!account || !right) throw refusal('UNAUTHENTICATED');
  const token = randomBytes(32).toString('base64url');
  const { ip, headers } = request;
  const values = [randomUUID(), hashOf(token), ip, headers['user-agent'] ?? '', account.id, account.hash];
  const { rowCount } = await everything.query({ ...OPEN, values });
  if (rowCount === 0) throw refusal('UNAUTHENTICATED');
  return { token };
}
