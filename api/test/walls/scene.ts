import { v7 } from 'uuid';
import { everything, readUnscoped, within, type Db } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
import type { InRole } from '../../src/kernel/policy/composed.js';
import { rootOf } from '../../src/kernel/policy/path.js';
import { viewerFrom, type HeldPost, type Viewer } from '../../src/kernel/policy/viewer.js';
import { postsInForce } from '../../src/accounts/posts-in-force.js';
import type { TestApp } from '../app.js';
import type { Place } from '../world.js';

/** What somebody holds, and the zones that there are. */
export interface Scene {
  accountId: string;
  posts: (InRole & { kept: boolean; at: Place; covers: Place[] | null; over: boolean })[];
  zones: { areas: Place[]; shares: string[]; over: boolean }[];
}

const TODAY = '2026-02-01';
const last = (over: boolean): string => (over ? '2026-01-31' : '2026-12-31');

/** The scene in the database, for as long as `work` takes; and whom the statement of a sign-in makes of it. */
export async function enacted(
  app: TestApp,
  scene: Scene,
  work: (viewer: Viewer) => Promise<void>,
): Promise<void> {
  const { db, catalogue } = app.kernel;
  const write = (reason: string, what: (db: Db) => Promise<void>) =>
    within(db, everything(reason), what, 'read write');
  const ids: string[] = [];
  await write('a scene of a test', async (db) => {
    for (const post of scene.posts)
      if (!post.kept) ids.push(...(await insertPost(db, scene.accountId, post)));
    for (const zone of scene.zones) ids.push(await insertZone(db, scene.accountId, zone));
  });
  try {
    const [found] = await readUnscoped(
      db,
      'the posts of a scene',
      sql<{
        posts: string;
      }>`select ${postsInForce(TODAY)} as posts from account where id = ${scene.accountId}`,
    );
    const holder = { accountId: scene.accountId, displayName: '', today: TODAY };
    await work(viewerFrom(catalogue, holder, JSON.parse(found!.posts) as HeldPost[]));
  } finally {
    await write('a scene of a test is over', async (db) => {
      for (const table of ['post', 'role', 'organisation', 'joint_zone'])
        await sql`delete from ${sql.table(table)} where id = any(${ids}::uuid[])`.execute(db);
    });
  }
}

/** Of one whose organisation is over it alone says so: the post has no end. */
async function insertPost(
  db: Db,
  accountId: string,
  { at, role, composed, covers, over }: Scene['posts'][number],
): Promise<string[]> {
  const [id, organisationId] = [v7(), covers && v7()];
  if (composed)
    await sql`
      insert into role (id, county, area_path, area_id, title, may, gives, given_by)
      values (${role}, ${at.county}, ${rootOf(at.areaPath)}, ${at.county}, ${role}, ${JSON.stringify(composed.may)}, '{}', '{}')`.execute(
      db,
    );
  if (organisationId) {
    await sql`
      insert into organisation (id, county, area_path, kind, name, area_id, starts_on, ends_on, areas_set_at)
      values (${organisationId}, ${at.county}, ${at.areaPath}, 'COMMANDO_TEAM', '突击队', ${at.id}, '2026-01-01', ${last(over)}, now())`.execute(
      db,
    );
    for (const area of covers ?? [])
      await sql`
        insert into organisation_area (id, county, area_path, organisation_id, area_id)
        values (${v7()}, ${area.county}, ${area.areaPath}, ${organisationId}, ${area.id})`.execute(db);
  }
  await sql`
    insert into post (id, county, area_path, area_id, account_id, role, starts_on, organisation_id)
    values (${id}, ${at.county}, ${at.areaPath}, ${at.id}, ${accountId}, ${role}, '2026-01-01', ${organisationId})`.execute(
    db,
  );
  return [id, ...(composed ? [role] : []), ...(organisationId ? [organisationId] : [])];
}

async function insertZone(
  db: Db,
  leadId: string,
  { areas, shares, over }: Scene['zones'][number],
): Promise<string> {
  const [id, home] = [v7(), areas[0]!];
  const shared = shares.map((share) => {
    const [subject, action] = share.split('.');
    return { subject, action };
  });
  await sql`
    insert into joint_zone (id, county, area_path, name, area_id, lead_id, lead_name, shares, starts_on, ends_on, areas_set_at)
    values (${id}, ${home.county}, ${home.areaPath}, '联防区', ${home.id}, ${leadId}, '', ${JSON.stringify(shared)}, '2026-01-01', ${last(over)}, now())`.execute(
    db,
  );
  for (const area of areas)
    await sql`
      insert into joint_zone_area (id, county, area_path, zone_id, area_id)
      values (${v7()}, ${area.county}, ${area.areaPath}, ${id}, ${area.id})`.execute(db);
  return id;
}
