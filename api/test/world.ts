import { createHash, randomBytes } from 'node:crypto';
import { sql } from '../src/kernel/db/sql.js';
import { v7 } from 'uuid';
import { everything, within, type Db } from '../src/kernel/db/database.js';
import { childPath } from '../src/kernel/policy/path.js';
import type { RoleName } from '../src/roles.js';
import type { TestApp } from './app.js';

export interface Place {
  id: string;
  kind: string;
  name: string;
  officialCode: string | null;
  county: string;
  areaPath: string;
  lineage: { id: string; kind: string; name: string }[];
  children: number;
}

/** Somebody with an account; signed in already. */
export interface Actor {
  accountId: string;
  username: string;
  token: string;
}

export type World = Awaited<ReturnType<typeof makeWorld>>;

/**
 * A county of its own for each test: two townships, three villages, four grids, and somebody in every role.
 * Tests share a database and never a county, so none sees what another left.
 */
export async function makeWorld(app: TestApp) {
  return within(
    app.kernel.db,
    everything('a world of a test'),
    async (db) => {
      const code = String(100_000 + parseInt(await nextRoot(db), 36));
      const county = await insertArea(db, null, 'COUNTY', `测试县${code}`, code);
      const township = await insertArea(db, county, 'TOWNSHIP', '东乡', `${code}001`);
      const otherTownship = await insertArea(db, county, 'TOWNSHIP', '西乡', `${code}002`);
      const village = await insertArea(db, township, 'VILLAGE', '甲村', `${code}001001`);
      const neighbourVillage = await insertArea(db, township, 'VILLAGE', '乙村', `${code}001002`);
      const farVillage = await insertArea(db, otherTownship, 'VILLAGE', '丙村', `${code}002001`);
      const grid = await insertArea(db, village, 'GRID', '第一网格');
      const otherGrid = await insertArea(db, village, 'GRID', '第二网格');
      const neighbourGrid = await insertArea(db, neighbourVillage, 'GRID', '第一网格');
      const farGrid = await insertArea(db, farVillage, 'GRID', '第一网格');
      const post = (role: RoleName, area: Place) => insertActor(db, app, area, role);
      return {
        ...{ county, township, otherTownship, village, neighbourVillage, farVillage },
        ...{ grid, otherGrid, neighbourGrid, farGrid },
        admin: await post('COUNTY_ADMIN', county),
        official: await post('TOWNSHIP_OFFICIAL', township),
        otherOfficial: await post('TOWNSHIP_OFFICIAL', otherTownship),
        secretary: await post('VILLAGE_SECRETARY', village),
        neighbour: await post('VILLAGE_SECRETARY', neighbourVillage),
        worker: await post('GRID_WORKER', grid),
        otherWorker: await post('GRID_WORKER', otherGrid),
        farWorker: await post('GRID_WORKER', farGrid),
        inspector: await post('INSPECTOR', county),
        partner: await post('PARTNER', county),
        nobody: await insertActor(db, app, village, null),
      };
    },
    'read write',
  );
}

export async function insertArea(
  db: Db,
  parent: Place | null,
  kind: string,
  name: string,
  officialCode: string | null = null,
): Promise<Place> {
  const id = v7();
  const areaPath = parent ? childPath(parent.areaPath, ++parent.children) : `${await nextRoot(db)}/`;
  const lineage = parent ? [...parent.lineage, { id: parent.id, kind: parent.kind, name: parent.name }] : [];
  const county = parent?.county ?? id;
  await sql`
    insert into area (id, county, area_path, kind, name, official_code, parent_id, lineage, valid_from)
    values (${id}, ${county}, ${areaPath}, ${kind}, ${name}, ${officialCode}, ${parent?.id ?? null},
      ${JSON.stringify(lineage)}, '2026-01-01')`.execute(db);
  if (parent)
    await sql`update area set children_made = ${parent.children} where id = ${parent.id}`.execute(db);
  return { id, kind, name, officialCode, county, areaPath, lineage, children: 0 };
}

async function nextRoot(db: Db): Promise<string> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from area where parent_id is null`.execute(db);
  return (rows[0]!.count + 1).toString(36).padStart(4, '0');
}

/** An account at home in `area`, in `role` there from long ago without end (or without any post), signed in. */
export async function insertActor(db: Db, app: TestApp, area: Place, role: RoleName | null): Promise<Actor> {
  const accountId = v7();
  const username = `${role?.toLowerCase() ?? 'nobody'}-${accountId}`;
  const now = app.clock.now();
  await sql`
    insert into account (id, county, area_path, area_id, username, display_name, password_hash, created_at)
    values (${accountId}, ${area.county}, ${area.areaPath}, ${area.id}, ${username}, ${role ?? '无岗人员'}, '-', ${now})`.execute(
    db,
  );
  if (role) await insertPost(db, accountId, area, role);
  return { accountId, username, token: await insertSession(db, app, accountId) };
}

/** A post from long ago without end. */
export const insertPost = (db: Db, accountId: string, area: Place, role: RoleName) =>
  sql`
    insert into post (id, county, area_path, area_id, account_id, role, starts_on)
    values (${v7()}, ${area.county}, ${area.areaPath}, ${area.id}, ${accountId}, ${role}, '2026-01-01')`.execute(
    db,
  );

/** A session that starts now, by the test's clock. */
export async function insertSession(db: Db, app: TestApp, accountId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = app.clock.now();
  await sql`select set_config('app.account', ${accountId}, true)`.execute(db);
  await sql`
    insert into session (id, account_id, token_hash, created_at, last_seen_at, expires_at, address, user_agent)
    values (${v7()}, ${accountId}, ${createHash('sha256').update(token).digest()}, ${now}, ${now},
      ${new Date(now.getTime() + 86_400_000)}, '127.0.0.1', 'test')`.execute(db);
  return token;
}

/** The same person, signed in again: for after the clock was moved. */
export const signedInAgain = async (app: TestApp, actor: Actor): Promise<Actor> => ({
  ...actor,
  token: await within(
    app.kernel.db,
    everything('a session of a test'),
    (db) => insertSession(db, app, actor.accountId),
    'read write',
  ),
});
