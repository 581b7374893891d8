import { describe, expect, test } from '@jest/globals';
import { jobs } from '../../src/app.js';
import { sql } from '../../src/kernel/db/sql.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { householdIn, openResponse, personIn, RECORD_VISIT } from '../register.js';
import { makeWorld, type Actor, type Place } from '../world.js';
import {
  asOwner,
  DISABLE,
  END_POST,
  grant,
  PASSWORD,
  personAt,
  postsOf,
  signedIn,
  versionOf,
} from './people.js';

const app = useApp();

const VIEW_AS = 'mutation ($input: ViewAsInput!) { viewAs(input: $input) { token until } }';
const WHO = '{ viewer { account { id } viewing { by until } sessions { id } posts { role } } }';
const REASON = '网格员反映看不到住户';

const look = async (actor: Pick<Actor, 'token'>, id: string) =>
  (
    await as(app, actor).run<{ viewAs: { token: string; until: string } }>(VIEW_AS, {
      input: { id, reason: REASON },
    })
  ).viewAs;

/** Sends as somebody who looks as somebody else. */
const viewing = (actor: Pick<Actor, 'token'>, token: string) => as(app, actor, { 'x-sibulou-view': token });

const refusal = async (actor: Actor, id: string, reason = REASON) =>
  (await as(app, actor).refused(VIEW_AS, { input: { id, reason } })).extensions;

describe('viewAs is refused', () => {
  test('to whoever manages no accounts of that kind: secretary, worker, inspector, partner (FORBIDDEN)', async () => {
    const { secretary, worker, otherWorker, inspector, nobody, partner } = await makeWorld(app);
    expect((await refusal(secretary, worker.accountId)).code).toBe('FORBIDDEN');
    expect((await refusal(worker, worker.accountId)).code).toBe('FORBIDDEN');
    expect((await refusal(inspector, otherWorker.accountId)).code).toBe('FORBIDDEN');
    for (const actor of [partner, nobody])
      expect((await refusal(actor, worker.accountId)).code).toBe('NOT_FOUND');
  });

  test('outside the own area, as for an account that does not exist (NOT_FOUND)', async () => {
    const { official, farWorker, otherOfficial } = await makeWorld(app);
    for (const { accountId } of [farWorker, otherOfficial])
      expect((await refusal(official, accountId)).code).toBe('NOT_FOUND');
  });

  test('of whoever holds a post that one could not give, and of oneself (FORBIDDEN)', async () => {
    const { admin, official, township, worker, farGrid } = await makeWorld(app);
    expect((await refusal(official, official.accountId)).code).toBe('FORBIDDEN');
    expect((await refusal(admin, admin.accountId)).code).toBe('FORBIDDEN');
    const { accountId } = await personAt(app, official, township);
    await grant(app, admin, { accountId, role: 'INSPECTOR', areaId: township.id });
    expect((await refusal(official, accountId)).code).toBe('FORBIDDEN');
    // Held also where the official sees nothing: never a way to look there.
    await grant(app, admin, { accountId: worker.accountId, role: 'GRID_WORKER', areaId: farGrid.id });
    expect((await refusal(official, worker.accountId)).code).toBe('FORBIDDEN');
  });

  test('of a disabled account (FORBIDDEN), and without a reason (INVALID reason)', async () => {
    const { admin, worker } = await makeWorld(app);
    expect(await refusal(admin, worker.accountId, ' ab ')).toMatchObject({
      code: 'INVALID',
      fields: { reason: expect.any(String) },
    });
    const input = { id: worker.accountId, version: 1 };
    await as(app, admin).run(DISABLE, { input });
    expect((await refusal(admin, worker.accountId)).code).toBe('FORBIDDEN');
  });
});

describe('a view', () => {
  const HOUSEHOLDS = '{ households { nodes { id } } }';

  async function scene() {
    const world = await makeWorld(app);
    const [mine, others] = [
      await householdIn(app, world, world.grid),
      await householdIn(app, world, world.neighbourGrid),
    ];
    const { token } = await look(world.official, world.worker.accountId);
    return { ...world, mine, others, token, me: viewing(world.official, token) };
  }

  test('shows what the account sees, and says who looks and until when', async () => {
    const { me, mine, worker, official } = await scene();
    expect(await me.run(HOUSEHOLDS)).toEqual({ households: { nodes: [{ id: mine }] } });
    const { viewer } = await me.run<{ viewer: object }>(WHO);
    expect(viewer).toEqual({
      account: { id: worker.accountId },
      viewing: { by: 'TOWNSHIP_OFFICIAL', until: expect.any(String) },
      sessions: [],
      posts: [{ role: 'GRID_WORKER' }],
    });
    // Beside it the own panel stays what it is, with one device and not two.
    const own = await as(app, official).run<{ viewer: { sessions: object[] } }>(WHO);
    expect(own.viewer).toMatchObject({ account: { id: official.accountId }, viewing: null });
    expect(own.viewer.sessions).toHaveLength(1);
  });

  test('does nothing: every mutation there is, is refused', async () => {
    const { me, official } = await scene();
    const fields = Object.values(app.schema.getMutationType()!.getFields()).filter(
      ({ name }) => name !== 'endViewAs',
    );
    expect(fields.length).toBeGreaterThan(25);
    for (const { name, args, type } of fields) {
      const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
      const asked = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
      const selection = /Boolean|String/.test(String(type)) ? '' : ' { __typename }';
      const variables = Object.fromEntries(args.map((arg) => [arg.name, madeUp(arg.type)]));
      const query = `mutation${asked && ` (${asked})`} { ${name}${given && `(${given})`}${selection} }`;
      const { extensions, message } = await me.refused(query, variables);
      expect({ name, code: extensions.code, message }).toEqual({
        name,
        code: 'FORBIDDEN',
        message: expect.stringContaining('viewing as somebody else'),
      });
    }
    // And so they did not: the session that looks is still there.
    expect(await as(app, official).run(WHO)).toMatchObject({
      viewer: { account: { id: official.accountId } },
    });
  });

  test('does not unmask, and does not record: the same deeds work for the account itself', async () => {
    const world = await scene();
    const { me, mine, worker } = world;
    const responseId = await openResponse(app, world);
    const record = { input: { householdId: mine, responseId, outcome: 'ABSENT' } };
    const reveal = `mutation ($id: ID!) { revealHousehold(id: $id, fields: [PHONE], reason: "核对电话") { id } }`;
    for (const [query, variables] of [
      [RECORD_VISIT, record],
      [reveal, { id: mine }],
    ] as const) {
      expect((await me.refused(query, variables)).extensions.code).toBe('FORBIDDEN');
      await as(app, worker).run(query, variables);
    }
  });

  test('does not hand out the key that opens what the account recorded on its phone (FORBIDDEN)', async () => {
    const { admin, worker } = await makeWorld(app);
    const { token } = await look(admin, worker.accountId);
    expect((await viewing(admin, token).refused('{ viewer { deviceKey } }')).extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  test('tells by viewerCan what the account could do', async () => {
    const { me, mine, worker } = await scene();
    const CAN = 'query ($id: ID!) { household(id: $id) { viewerCan } }';
    const seen = await me.run<{ household: { viewerCan: string[] } }>(CAN, { id: mine });
    expect(seen).toEqual(await as(app, worker).run(CAN, { id: mine }));
    expect(seen.household.viewerCan).toContain('updateHousehold');
  });

  test('reads no more than the one who looks may read, whatever the account may', async () => {
    const { me, official, worker, others, farGrid, otherGrid, ...world } = await scene();
    // Behind the back of every deed: posts that nobody could look through.
    for (const area of [farGrid, world.neighbourGrid])
      await asOwner(app, insertPost(worker.accountId, area, 'GRID_WORKER'));
    const far = await householdIn(app, { ...world, official, worker, farGrid, otherGrid } as never, farGrid);
    // The right to look itself is asked again for each request, and is gone with the post elsewhere.
    expect((await me.refused(HOUSEHOLDS)).extensions.code).toBe('UNAUTHENTICATED');
    expect(await as(app, worker).run(HOUSEHOLDS)).toEqual({
      households: { nodes: expect.arrayContaining([{ id: far }, { id: others }]) },
    });
  });

  test('is worth nothing with another sign-in, even of the same person, or alone', async () => {
    const { official, worker, token, admin, ...world } = await scene();
    const { accountId, username } = await personAt(app, admin, world.county);
    await grant(app, admin, { accountId, role: 'COUNTY_ADMIN', areaId: world.county.id });
    const first = await signedIn(app, username);
    const second = await signedIn(app, username);
    const view = await look(first, worker.accountId);
    expect(await viewing(first, view.token).run(WHO)).toMatchObject({
      viewer: { account: { id: worker.accountId } },
    });
    for (const stranger of [second, admin, worker])
      expect(await viewing(stranger, view.token).run(WHO)).toEqual({ viewer: null });
    for (const headers of [{ authorization: `Bearer ${token}` }, { 'x-sibulou-view': token }])
      expect(await as(app, null, headers as never).run(WHO)).toEqual({ viewer: null });
  });

  test.each<[string, (scene: Awaited<ReturnType<typeof begun>>) => Promise<unknown>]>([
    ['its own deed', ({ me }) => me.run('mutation { endViewAs }')],
    ['the sign-out', ({ first }) => as(app, first).run('mutation { signOut }')],
    [
      'a new password',
      ({ first }) =>
        as(app, first).run('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }', {
          input: { current: PASSWORD, next: 'another horse battery' },
        }),
    ],
    [
      'whoever disables the one who looks',
      async ({ admin, lookerId }) =>
        as(app, admin).run(DISABLE, { input: { id: lookerId, version: await versionOf(app, lookerId) } }),
    ],
    [
      'the end of the post that allowed it',
      async ({ admin, lookerId }) =>
        as(app, admin).run(END_POST, { input: (await postsOf(app, lookerId))[0] }),
    ],
    [
      'whoever disables the account viewed',
      async ({ admin, worker }) =>
        as(app, admin).run(DISABLE, {
          input: { id: worker.accountId, version: await versionOf(app, worker.accountId) },
        }),
    ],
  ])('ends by %s', async (_how, end) => {
    const scene = await begun();
    expect(await scene.me.run(WHO)).toMatchObject({ viewer: { account: { id: scene.worker.accountId } } });
    await end(scene);
    expect(await scene.me.run(WHO)).toEqual({ viewer: null });
    expect((await scene.me.refused(HOUSEHOLDS)).extensions.code).toBe('UNAUTHENTICATED');
  });

  test('ends by itself after half an hour, while the sign-in goes on', async () => {
    const { first, me } = await begun();
    app.clock.pass({ minutes: 29 });
    expect(await me.run(WHO)).not.toEqual({ viewer: null });
    app.clock.pass({ minutes: 2 });
    expect(await me.run(WHO)).toEqual({ viewer: null });
    expect(await as(app, first).run(WHO)).not.toEqual({ viewer: null });
  });

  async function begun() {
    const world = await makeWorld(app);
    const { accountId: lookerId, username } = await personAt(app, world.admin, world.township);
    await grant(app, world.admin, {
      accountId: lookerId,
      role: 'TOWNSHIP_OFFICIAL',
      areaId: world.township.id,
    });
    const first = await signedIn(app, username);
    const { token } = await look(first, world.worker.accountId);
    return { ...world, lookerId, first, me: viewing(first, token) };
  }

  test('leaves its start and its end, with the reason, where the supervisor of the account reads them', async () => {
    const { secretary, neighbour, worker, me, lookerId } = await begun();
    await me.run('mutation { endViewAs }');
    const told = { reason: REASON, account: null, accountName: '李四' };
    const events = await trail(secretary, worker.accountId);
    expect(events).toHaveLength(2);
    for (const action of ['viewAs', 'endViewAs']) expect(events).toContainEqual({ action, ...told });
    expect(await trail(neighbour, worker.accountId)).toEqual([]);
    expect(lookerId).not.toBe(worker.accountId);
  });

  test('that nobody ended leaves its end too, once its time is over, by a job', async () => {
    const { secretary, worker } = await begun();
    app.clock.pass({ minutes: 31 });
    await jobs
      .find(({ name }) => name === 'endViews')!
      .run(app.kernel, { abortSignal: new AbortController().signal } as never);
    expect((await trail(secretary, worker.accountId)).map(({ action }) => action).sort()).toEqual([
      'endViewAs',
      'viewAs',
    ]);
  });

  test('of a person by name, reads the register masked as the account does', async () => {
    const world = await scene();
    await personIn(app, world, world.mine, '王小明');
    await personIn(app, world, world.others, '邻小明');
    const { people } = await world.me.run<{ people: { nodes: object[] } }>('{ people { nodes { name } } }');
    expect(people.nodes).toEqual([{ name: '王小明' }]);
  });
});

const trail = async (actor: Actor, id: string) => {
  const again = { ...actor };
  const { auditEvents } = await as(app, again).run<{ auditEvents: { nodes: { action: string }[] } }>(
    `query ($id: ID!) { auditEvents(filter: { subjectId: { eq: $id } }) { nodes { action reason account { id } accountName } } }`,
    { id },
  );
  return auditEvents.nodes;
};

const insertPost = (accountId: string, { id, county, areaPath }: Place, role: string) => sql`
  insert into post (id, county, area_path, area_id, account_id, role, starts_on)
  select uuidv7(), ${county}::uuid, ${areaPath}, ${id}::uuid, ${accountId}::uuid, ${role}, '2026-01-01'`;

/** Any value that fits the type. */
function madeUp(type: unknown): unknown {
  const named = type as {
    ofType?: unknown;
    getFields?: () => Record<string, { type: unknown }>;
    getValues?: () => { name: string }[];
  };
  if (named.ofType) {
    const isList = /^\[.*\]$/.test(String(type));
    return isList ? [madeUp(named.ofType)] : madeUp(named.ofType);
  }
  if (named.getFields)
    return Object.fromEntries(
      Object.entries(named.getFields())
        .filter(([, field]) => String(field.type).endsWith('!'))
        .map(([name, field]) => [name, madeUp(field.type)]),
    );
  if (named.getValues) return named.getValues()[0]!.name;
  return (
    { Int: 1, Boolean: true, LocalDate: '2026-02-01', DateTime: '2026-02-01T00:00:00Z', JSON: {} }[
      String(type)
    ] ?? 'x'
  );
}
