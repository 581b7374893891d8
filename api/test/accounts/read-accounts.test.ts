import { describe, expect, test } from '@jest/globals';
import { unpackRules } from '@casl/ability/extra';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, type Actor } from '../world.js';
import { day, END_POST, grant, personAt, postsOf, signedIn, UPDATE } from './people.js';

const app = useApp();

const ids = async (viewer: Actor, noun: 'accounts' | 'posts', filter: object = {}) => {
  const type = noun === 'accounts' ? 'AccountFilter' : 'PostFilter';
  const query = `query ($filter: ${type}) { ${noun}(filter: $filter, first: 100) { totalCount nodes { id } } }`;
  const data = await as(app, viewer).run<Record<string, { totalCount: number; nodes: { id: string }[] }>>(
    query,
    { filter },
  );
  expect(data[noun]!.totalCount).toBe(data[noun]!.nodes.length);
  return data[noun]!.nodes.map(({ id }) => id).sort();
};
const sorted = (...actors: Actor[]) => actors.map(({ accountId }) => accountId).sort();

describe('accounts', () => {
  test('a secretary lists those at home in the own village, and no others', async () => {
    const { secretary, worker, otherWorker, nobody } = await makeWorld(app);
    expect(await ids(secretary, 'accounts')).toEqual(sorted(secretary, worker, otherWorker, nobody));
  });

  test('one of the neighbour village is found by id, username, name or count by nobody of this one', async () => {
    const { secretary, neighbour, neighbourVillage } = await makeWorld(app);
    expect(
      await as(app, secretary).run('query ($id: ID!) { account(id: $id) { id } }', {
        id: neighbour.accountId,
      }),
    ).toEqual({ account: null });
    expect(await ids(secretary, 'accounts', { username: { eq: neighbour.username } })).toEqual([]);
    expect(await ids(secretary, 'accounts', { area: { under: neighbourVillage.id } })).toEqual([]);
  });

  test('without a post one reads the own account alone, and that only as viewer', async () => {
    const { nobody } = await makeWorld(app);
    expect(await ids(nobody, 'accounts')).toEqual([]);
  });

  test('a partner reads no accounts', async () => {
    const { partner } = await makeWorld(app);
    expect(await ids(partner, 'accounts')).toEqual([]);
    expect(await ids(partner, 'posts')).toEqual([]);
  });

  test('a worker reads the own account and post, wherever its home is; a home out of reach is null', async () => {
    const { admin, secretary, village, grid } = await makeWorld(app);
    const person = await personAt(app, admin, village);
    await grant(app, secretary, { accountId: person.accountId, role: 'GRID_WORKER', areaId: grid.id });
    const actor = { ...person, ...(await signedIn(app, person.username)) };
    const query =
      'query ($id: ID!) { account(id: $id) { username area { id } posts { nodes { role area { id } } } } }';
    expect(await as(app, actor).run(query, { id: person.accountId })).toEqual({
      account: {
        username: person.username,
        area: null,
        posts: { nodes: [{ role: 'GRID_WORKER', area: { id: grid.id } }] },
      },
    });
  });

  test('are narrowed by area, username, name and status', async () => {
    const { official, secretary, worker, otherWorker, nobody, village, grid } = await makeWorld(app);
    expect(await ids(official, 'accounts', { area: { under: village.id } })).toEqual(
      sorted(secretary, worker, otherWorker, nobody),
    );
    expect(await ids(official, 'accounts', { area: { eq: grid.id } })).toEqual(sorted(worker));
    expect(await ids(official, 'accounts', { username: { startsWith: 'nobody-' } })).toEqual(sorted(nobody));
    expect(await ids(official, 'accounts', { displayName: { contains: '无岗' } })).toEqual(sorted(nobody));
    expect(await ids(official, 'accounts', { status: { eq: 'DISABLED' } })).toEqual([]);
  });

  test('come in order, page by page, in one statement each', async () => {
    const { admin } = await makeWorld(app);
    const query =
      'query ($after: String) { accounts(first: 4, after: $after, orderBy: [{ field: USERNAME }]) { nodes { username posts { totalCount } } pageInfo { endCursor hasNextPage } } }';
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      app.statements.length = 0;
      type Page = {
        accounts: { nodes: { username: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      };
      const { accounts }: Page = await as(app, admin).run<Page>(query, { after });
      expect(app.statements).toHaveLength(2); // the session, and the list with all that hangs on it
      seen.push(...accounts.nodes.map(({ username }) => username));
      if (!accounts.pageInfo.hasNextPage) break;
      after = accounts.pageInfo.endCursor;
    }
    expect(seen).toHaveLength(11);
    expect(seen).toEqual([...seen].sort());
  });

  test('never tell a password hash', async () => {
    const { admin } = await makeWorld(app);
    const { errors } = await as(app, admin).send('{ accounts { nodes { passwordHash } } }');
    expect(errors).toBeDefined();
  });
});

describe('posts', () => {
  test('a secretary lists those in the own village, and no others', async () => {
    const { secretary, worker, otherWorker } = await makeWorld(app);
    const own = (
      await Promise.all([secretary, worker, otherWorker].map(({ accountId }) => postsOf(app, accountId)))
    )
      .flat()
      .map(({ id }) => id);
    expect(await ids(secretary, 'posts')).toEqual(own.sort());
  });

  test('of an account, those out of reach are left out', async () => {
    const { admin, secretary, nobody, farGrid, grid } = await makeWorld(app);
    for (const area of [farGrid, grid])
      await grant(app, admin, { accountId: nobody.accountId, role: 'GRID_WORKER', areaId: area.id });
    const query = 'query ($id: ID!) { account(id: $id) { posts { totalCount nodes { area { id } } } } }';
    expect(await as(app, secretary).run(query, { id: nobody.accountId })).toEqual({
      account: { posts: { totalCount: 1, nodes: [{ area: { id: grid.id } }] } },
    });
  });

  test('held by somebody from elsewhere show the name, and no account', async () => {
    const { admin, secretary, township, village } = await makeWorld(app);
    const { accountId } = await personAt(app, admin, township);
    const { id } = await grant(app, admin, { accountId, role: 'INSPECTOR', areaId: village.id });
    const query = 'query ($id: ID!) { post(id: $id) { accountName account { id } } }';
    expect(await as(app, secretary).run(query, { id })).toEqual({
      post: { accountName: '李四', account: null },
    });
    expect(await as(app, admin).run(query, { id })).toEqual({
      post: { accountName: '李四', account: { id: accountId } },
    });
  });

  test('are narrowed by account, role and whether they are current, and sorted by their end', async () => {
    const { secretary, worker, nobody, grid } = await makeWorld(app);
    const ended = (await postsOf(app, worker.accountId))[0]!;
    await as(app, secretary).run(END_POST, { input: ended });
    const { id } = await grant(app, secretary, {
      accountId: nobody.accountId,
      role: 'GRID_WORKER',
      areaId: grid.id,
      endsOn: day(app, 9),
    });
    expect(await ids(secretary, 'posts', { account: { eq: worker.accountId } })).toEqual([ended.id]);
    expect(await ids(secretary, 'posts', { role: { eq: 'VILLAGE_SECRETARY' } })).toHaveLength(1);
    expect(await ids(secretary, 'posts', { current: { eq: false } })).toEqual([ended.id]);
    const query =
      'query ($after: String) { posts(first: 1, after: $after, filter: { area: { under: "' +
      grid.id +
      '" } }, orderBy: [{ field: ENDS_ON, direction: DESC }]) { nodes { id } pageInfo { endCursor } } }';
    type Page = { posts: { nodes: { id: string }[]; pageInfo: { endCursor: string } } };
    const first = await as(app, secretary).run<Page>(query);
    const second = await as(app, secretary).run<Page>(query, { after: first.posts.pageInfo.endCursor });
    expect([...first.posts.nodes, ...second.posts.nodes]).toEqual([{ id }, { id: ended.id }]);
  });

  test('without an end come last by their end, across pages', async () => {
    const { admin, county } = await makeWorld(app);
    const query =
      'query ($after: String) { posts(first: 3, after: $after, orderBy: [{ field: ENDS_ON }]) { nodes { id endsOn } pageInfo { endCursor hasNextPage } } }';
    const { accountId } = await personAt(app, admin, county);
    const { id } = await grant(app, admin, {
      accountId,
      role: 'INSPECTOR',
      areaId: county.id,
      endsOn: day(app, 2),
    });
    type Page = { posts: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { posts }: Page = await as(app, admin).run<Page>(query, { after });
      seen.push(...posts.nodes.map((post) => post.id));
      if (!posts.pageInfo.hasNextPage) break;
      after = posts.pageInfo.endCursor;
    }
    expect(seen[0]).toBe(id);
    expect(new Set(seen).size).toBe(11);
  });
});

describe('viewer', () => {
  const VIEWER =
    '{ viewer { account { username displayName } posts { role current area { name } } permissions sessions { current } grantableRoles demo } }';

  test('is null for whoever is not signed in, and not an error', async () => {
    expect(await as(app, null).run(VIEWER)).toEqual({ viewer: null });
  });

  test('without a post sees the own account and nothing else', async () => {
    const { nobody } = await makeWorld(app);
    expect(await as(app, nobody).run(VIEWER)).toEqual({
      viewer: {
        account: { username: nobody.username, displayName: '无岗人员' },
        posts: [],
        permissions: [],
        sessions: [{ current: true }],
        grantableRoles: [],
        demo: false,
      },
    });
    expect(
      await as(app, nobody).run(
        '{ accounts { totalCount } posts { totalCount } areas { totalCount } auditEvents { totalCount } }',
      ),
    ).toEqual({
      ...{
        accounts: { totalCount: 0 },
        posts: { totalCount: 0 },
        areas: { totalCount: 0 },
        auditEvents: { totalCount: 0 },
      },
    });
  });

  test('tells the posts in force, what they allow and which roles may be given', async () => {
    const { secretary } = await makeWorld(app);
    const { viewer } = await as(app, secretary).run<{ viewer: { permissions: never } }>(VIEWER);
    expect(viewer).toMatchObject({
      posts: [{ role: 'VILLAGE_SECRETARY', current: true, area: { name: '甲村' } }],
      grantableRoles: ['GRID_WORKER'],
    });
    const rules = unpackRules(viewer.permissions);
    expect(rules).toEqual(
      expect.arrayContaining([{ subject: ['Account'], action: ['resetPassword'], inverted: false }]),
    );
    expect(JSON.stringify(rules)).not.toContain('areaPath');
  });
});

test('an audit event tells the account of who did it, where the viewer may open that', async () => {
  const { admin, secretary, village } = await makeWorld(app);
  const { accountId, version } = await personAt(app, admin, village);
  await as(app, admin).run(UPDATE, { input: { id: accountId, version, displayName: '新名' } });
  const query =
    'query ($filter: AuditEventFilter) { auditEvents(filter: $filter) { nodes { action accountName account { id } } } }';
  const events = async (viewer: Actor) =>
    (
      await as(app, viewer).run<{ auditEvents: { nodes: unknown[] } }>(query, {
        filter: { action: { eq: 'updateAccount' } },
      })
    ).auditEvents.nodes;
  expect(await events(secretary)).toEqual([
    { action: 'updateAccount', accountName: 'COUNTY_ADMIN', account: null },
  ]);
  expect(await events(admin)).toEqual([
    { action: 'updateAccount', accountName: 'COUNTY_ADMIN', account: { id: admin.accountId } },
  ]);
});
