import { v7 } from 'uuid';
import { authenticate } from '../../src/accounts/authenticate.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
import { Problem } from '../../src/kernel/errors.js';
import { Tools, type Entity } from '../../src/kernel/write/tools.js';
import { day } from '../accounts/people.js';
import type { TestApp } from '../app.js';
import { as } from '../client.js';
import { householdIn, openResponse, personIn, RECORD_VISIT, type Recorded } from '../register.js';
import { insertActor, makeWorld, type Actor, type Place, type World } from '../world.js';

export const EXPLAIN = /* GraphQL */ `
  query ($accountId: ID!, $action: String!, $subject: String!, $id: ID!) {
    explainAccess(accountId: $accountId, action: $action, subject: $subject, id: $id) {
      verdict
      allowed
      sees
      because
      placeName
      byOtherPost
      withheldBy
      rolesThatMay
      alsoOn
      posts {
        id
        role
        placeName
        endsOn
        verdict
      }
      guards {
        holds
        because
      }
    }
  }
`;

export interface Explained {
  verdict: string;
  allowed: boolean;
  sees: boolean;
  because: string | null;
  placeName: string | null;
  byOtherPost: boolean;
  withheldBy: string[];
  rolesThatMay: string[];
  alsoOn: string[];
  posts: { id: string; role: string; placeName: string | null; endsOn: string | null; verdict: string }[];
  guards: { holds: boolean; because: string }[];
}

export interface Question {
  accountId: string;
  action: string;
  subject: string;
  id: string;
}

export const explain = async (app: TestApp, asker: Actor, question: Question): Promise<Explained | null> =>
  (
    await as(app, asker).run<{ explainAccess: Explained | null }>(EXPLAIN, {
      ...question,
    })
  ).explainAccess;

export interface Ground {
  world: World;
  accounts: Actor[];
  records: { subject: string; id: string }[];
}

/** A county with something of everything in it, in each state, and accounts with posts of every kind. */
export async function busyGround(app: TestApp): Promise<Ground> {
  const world = await makeWorld(app);
  const open = await openResponse(app, world);
  const local = await openResponse(app, world, world.otherTownship);
  const closed = await openResponse(app, world, world.township);
  const visits: string[] = [];
  const households: string[] = [];
  const people: string[] = [];
  for (const [area, visitor] of [
    [world.grid, world.worker],
    [world.otherGrid, world.otherWorker],
    [world.farGrid, world.farWorker],
    [world.neighbourGrid, world.admin],
  ] as const) {
    const householdId = await householdIn(app, world, area);
    households.push(householdId);
    people.push(await personIn(app, world, householdId));
    const responses = area === world.farGrid ? [open, local] : [open, closed];
    for (const responseId of responses) {
      const input = { householdId, responseId, outcome: 'ABSENT' };
      visits.push((await as(app, visitor).run<Recorded>(RECORD_VISIT, { input })).recordVisit.id);
    }
  }
  await as(app, world.admin).run(
    'mutation ($id: ID!) { closeResponse(input: { id: $id, version: 1 }) { id } }',
    {
      id: closed,
    },
  );
  await as(app, world.admin).run(
    'mutation ($id: ID!) { voidVisit(input: { id: $id, version: 1, reason: "重复登记了" }) { id } }',
    { id: visits[0] },
  );
  const extra = await moreAccounts(app, world);
  const named = [world.admin, world.official, world.otherOfficial, world.secretary, world.neighbour];
  const accounts = [
    ...named,
    world.worker,
    world.farWorker,
    world.inspector,
    world.partner,
    world.nobody,
    ...extra,
  ];
  const posts = await within(app.kernel.db, everything('the posts of a test'), async (db) => {
    const of = `{${accounts.map(({ accountId }) => accountId).join(',')}}`;
    return (await sql<{ id: string }>`select id from post where account_id = any(${of}::uuid[])`.execute(db))
      .rows;
  });
  const of = (subject: string, ids: readonly string[]) => ids.map((id) => ({ subject, id }));
  const areas = [
    world.county,
    world.township,
    world.village,
    world.grid,
    world.farVillage,
    world.neighbourGrid,
  ];
  return {
    world,
    accounts,
    records: [
      ...of(
        'Area',
        areas.map(({ id }) => id),
      ),
      ...of(
        'Account',
        accounts.map(({ accountId }) => accountId),
      ),
      ...of(
        'Post',
        posts.map(({ id }) => id),
      ),
      ...of('Response', [open, local, closed]),
      ...of('Household', households),
      ...of('Person', people),
      ...of('Visit', visits),
    ],
  };
}

/** Several posts, ended ones, ones to come, ones that end soon, a disabled account, posts above the home area. */
async function moreAccounts(app: TestApp, world: World): Promise<Actor[]> {
  return within(
    app.kernel.db,
    everything('accounts of a test'),
    async (db) => {
      const post = (actor: Actor, role: string, area: Place, from: number, to: number | null) =>
        sql`
        insert into post (id, county, area_path, area_id, account_id, role, starts_on, ends_on)
        values (${v7()}, ${area.county}, ${area.areaPath}, ${area.id}, ${actor.accountId}, ${role},
          ${day(app, from)}, ${to === null ? null : day(app, to)})`.execute(db);
      const several = await insertActor(db, app, world.village, 'GRID_WORKER');
      await post(several, 'INSPECTOR', world.otherTownship, -9, 20);
      const former = await insertActor(db, app, world.village, null);
      await post(former, 'VILLAGE_SECRETARY', world.village, -30, -1);
      await post(former, 'GRID_WORKER', world.grid, 3, 30);
      // At home in the village, and in office above it: where the secretary sees nothing.
      const above = await insertActor(db, app, world.village, null);
      await post(above, 'TOWNSHIP_OFFICIAL', world.township, -9, 9);
      const disabled = await insertActor(db, app, world.grid, 'GRID_WORKER');
      await sql`update account set status = 'DISABLED' where id = ${disabled.accountId}`.execute(db);
      const admin = await insertActor(db, app, world.county, null);
      await post(admin, 'COUNTY_ADMIN', world.county, -9, 9);
      return [several, former, above, disabled, admin];
    },
    'read write',
  );
}

/** What a deed is told when it loads the row that it is about: the first thing each of them does. */
export async function attempt(
  app: TestApp,
  actor: Actor,
  { action, subject, id }: Question,
): Promise<string> {
  const found = await authenticate(app.kernel, actor.token);
  if (!found) return 'nobody';
  const { db, tables } = app.kernel;
  const origin = {
    requestId: 'test',
    address: '127.0.0.1',
    userAgent: 'test',
    language: 'en',
    panel: false,
  } as const;
  const undo = new Error('undone');
  try {
    await within(
      db,
      found.viewer.envelope,
      async (db) => {
        const tools = new Tools(app.kernel, found.viewer, db, action, origin);
        await tools.load(tables.of(subject).class as unknown as Entity, id);
        throw undo;
      },
      'read write',
    );
  } catch (error) {
    if (error === undo) return 'done';
    if (error instanceof Problem) return error.code === 'NOT_FOUND' ? error.code : error.words.en;
    throw error;
  }
  return 'unreachable';
}

export const FORBIDDEN = 'None of your posts allows this.';
