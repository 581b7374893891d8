import { beforeAll, describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { ask, runJob } from '../exports/exports.js';
import { addResponse, CLOSE_RESPONSE, UPDATE_RESPONSE, type ResponseFacts } from '../responses/response.js';
import { day, END_POST, grant, personAt, postsOf, RESET, signedIn } from '../accounts/people.js';
import { makeWorld, signedInAgain, type Actor } from '../world.js';
import { bell, kinds, told } from './bell.js';

const app = useApp();
beforeAll(() => app.clock.pass({ minutes: 1 })); // after whatever the database dates by itself

const END = (post: { id: string; version: number }) => ({ input: { id: post.id, version: post.version } });
const change = async (actor: Actor, { id, version }: ResponseFacts, given: Record<string, unknown>) =>
  (await as(app, actor).run<{ done: ResponseFacts }>(UPDATE_RESPONSE, { input: { id, version, ...given } }))
    .done;

/** A worker's post in the village's grid that ends in so many days, and who holds it, signed in. */
async function workerFor(days: number | null) {
  const world = await makeWorld(app);
  const { accountId, username } = await personAt(app, world.secretary, world.village);
  const post = await grant(app, world.secretary, {
    ...{ accountId, role: 'GRID_WORKER', areaId: world.grid.id, title: '临时网格员' },
    endsOn: days === null ? null : day(app, days),
  });
  return { ...world, post, accountId, holder: await signedIn(app, username) };
}

describe('nothing is told', () => {
  test('to nobody (UNAUTHENTICATED)', async () => {
    expect((await as(app, null).refused('{ notices { unread } }')).extensions.code).toBe('UNAUTHENTICATED');
  });

  test('of a response outside the own lineage: another township’s, another county’s', async () => {
    const { official, township, otherOfficial, farWorker, worker } = await makeWorld(app);
    const stranger = await makeWorld(app);
    await addResponse(app, official, township);
    for (const actor of [otherOfficial, farWorker, stranger.admin, stranger.worker])
      expect(await told(app, actor, 'RESPONSE_OPENED')).toEqual([]);
    expect(await told(app, worker, 'RESPONSE_OPENED')).toHaveLength(1);
  });

  test('of what somebody has done themselves', async () => {
    const { admin, county, official } = await makeWorld(app);
    const opened = await addResponse(app, admin, county);
    await change(admin, opened, { phase: '收尾' });
    expect((await kinds(app, admin)).filter((kind) => kind.startsWith('RESPONSE'))).toEqual([]);
    expect(await told(app, official, 'RESPONSE_CHANGED')).toHaveLength(1);
  });

  test('of somebody else’s posts, exports and password', async () => {
    const { accountId, secretary, admin, worker, otherWorker } = await workerFor(5);
    await ask(app, secretary);
    await runJob(app, 'runExports');
    await as(app, admin).run(RESET, { input: { id: accountId, password: 'another horse battery' } });
    for (const actor of [worker, otherWorker, admin]) {
      const heard = await kinds(app, actor);
      for (const kind of ['POST_ENDING', 'EXPORT_DONE', 'PASSWORD_RESET']) expect(heard).not.toContain(kind);
    }
  });

  test('of posts that end soon, to whoever may not extend them', async () => {
    const { worker, otherWorker, neighbour, otherOfficial, inspector, partner } = await workerFor(5);
    for (const actor of [worker, otherWorker, neighbour, otherOfficial, inspector, partner])
      expect(await told(app, actor, 'POSTS_TO_EXTEND')).toEqual([]);
  });

  test('any more of what somebody had rights to, once their post has ended', async () => {
    const { admin, official, county, secretary, village } = await makeWorld(app);
    await addResponse(app, admin, county);
    const { accountId } = await personAt(app, secretary, village);
    await grant(app, secretary, {
      ...{ accountId, role: 'GRID_WORKER', areaId: village.id, endsOn: day(app, 3) },
    });
    await ask(app, official, {});
    await runJob(app, 'runExports');
    const before = await kinds(app, official);
    for (const kind of ['RESPONSE_OPENED', 'EXPORT_DONE', 'POSTS_TO_EXTEND', 'POST_GRANTED'])
      expect(before).toContain(kind);
    const [post] = await postsOf(app, official.accountId);
    await as(app, admin).run(END_POST, END(post!));
    expect(await kinds(app, official)).toEqual([]);
  });

  test('of what is older than 30 days', async () => {
    const { admin, county, worker } = await makeWorld(app);
    await addResponse(app, admin, county);
    expect(await told(app, worker, 'RESPONSE_OPENED')).toHaveLength(1);
    app.clock.pass({ days: 31 });
    try {
      expect(await kinds(app, await signedInAgain(app, worker))).toEqual([]);
    } finally {
      app.clock.pass({ days: -31 });
    }
  });
});

describe('posts', () => {
  test('a post given is told to who holds it, with role, place and first day; gone with the post', async () => {
    const { holder, post, grid, secretary } = await workerFor(null);
    const [notice] = await told(app, holder, 'POST_GRANTED');
    expect(notice).toMatchObject({
      ...{ subject: 'Post', subjectId: post.id, role: 'GRID_WORKER', name: '临时网格员', unread: true },
      ...{ place: grid.name, day: day(app, 0) },
    });
    await as(app, secretary).run(END_POST, END(post));
    expect(await told(app, holder, 'POST_GRANTED')).toEqual([]);
  });

  test('one that ends within 14 days is told to its holder, a later one is not', async () => {
    const soon = await workerFor(14);
    expect(await told(app, soon.holder, 'POST_ENDING')).toMatchObject([
      { subject: 'Post', subjectId: soon.post.id, day: day(app, 14) },
    ]);
    expect(await told(app, (await workerFor(15)).holder, 'POST_ENDING')).toEqual([]);
    expect(await told(app, (await workerFor(null)).holder, 'POST_ENDING')).toEqual([]);
  });

  test('those that one may extend are one line, with how many and the last day', async () => {
    const { secretary, official, village, otherGrid } = await workerFor(5);
    const { accountId } = await personAt(app, secretary, village);
    await grant(app, secretary, {
      ...{ accountId, role: 'GRID_WORKER', areaId: otherGrid.id, endsOn: day(app, 9) },
    });
    for (const actor of [secretary, official])
      expect(await told(app, actor, 'POSTS_TO_EXTEND')).toMatchObject([
        { subject: 'Post', subjectId: null, count: 2, day: day(app, 9), unread: true },
      ]);
  });
});

describe('responses', () => {
  test('opening, the last change and the end are told to everybody who reads it', async () => {
    const { admin, official, county, worker, inspector } = await makeWorld(app);
    const opened = await addResponse(app, admin, county, { name: '登革热', phase: '摸排' });
    expect(await told(app, worker, 'RESPONSE_OPENED')).toMatchObject([
      { subject: 'Response', subjectId: opened.id, name: '登革热', detail: '摸排' },
    ]);
    expect(await told(app, worker, 'RESPONSE_CHANGED')).toEqual([]);
    const changed = await change(admin, opened, { phase: '处置' });
    const again = await change(admin, changed, { phase: '收尾' });
    expect(await told(app, worker, 'RESPONSE_CHANGED')).toMatchObject([{ detail: '收尾' }]);
    await as(app, admin).run(CLOSE_RESPONSE, { input: { id: again.id, version: again.version } });
    expect(await kinds(app, inspector)).toContain('RESPONSE_CLOSED');
    const [, ...older] = (await kinds(app, official)).filter((kind) => kind.startsWith('RESPONSE'));
    expect(older).toEqual(['RESPONSE_OPENED']);
  });

  test('a change that changes nothing is no news', async () => {
    const { admin, county, worker } = await makeWorld(app);
    const opened = await addResponse(app, admin, county, { phase: '摸排' });
    await change(admin, opened, { phase: '摸排' });
    expect(await told(app, worker, 'RESPONSE_CHANGED')).toEqual([]);
  });
});

describe('exports and passwords', () => {
  test('an export is told when it is done, again before its file goes, and then no more', async () => {
    const { secretary } = await makeWorld(app);
    const { id } = await ask(app, secretary);
    expect(await told(app, secretary, 'EXPORT_DONE')).toEqual([]);
    await runJob(app, 'runExports');
    expect(await told(app, secretary, 'EXPORT_DONE')).toMatchObject([{ subject: 'Export', subjectId: id }]);
    expect(await told(app, secretary, 'EXPORT_EXPIRING')).toEqual([]);
    app.clock.pass({ minutes: 21 * 60 });
    const later = await signedInAgain(app, secretary);
    expect(await told(app, later, 'EXPORT_EXPIRING')).toMatchObject([{ subjectId: id, unread: true }]);
    app.clock.pass({ minutes: 4 * 60 });
    const gone = await kinds(app, await signedInAgain(app, secretary));
    expect(gone.filter((kind) => kind.startsWith('EXPORT'))).toEqual([]);
    app.clock.pass({ minutes: -25 * 60 });
  });

  test('one that failed is told, with why', async () => {
    const { secretary, admin, village } = await makeWorld(app);
    await ask(app, secretary);
    const [post] = await postsOf(app, secretary.accountId);
    await as(app, admin).run(END_POST, END(post!)); // nothing of it may be read any more
    await runJob(app, 'runExports');
    const { accountId } = secretary;
    await grant(app, admin, { accountId, role: 'VILLAGE_SECRETARY', areaId: village.id });
    const [notice] = await told(app, secretary, 'EXPORT_FAILED');
    expect(notice).toMatchObject({ subject: 'Export', detail: expect.any(String) });
  });

  test('a password set by somebody else is told, with who it was; also without any post', async () => {
    const { admin, nobody } = await makeWorld(app);
    const password = 'another horse battery';
    expect(await kinds(app, nobody)).toEqual([]);
    await as(app, admin).run(RESET, { input: { id: nobody.accountId, password } });
    const again = await signedIn(app, nobody.username, password);
    expect(await told(app, again, 'PASSWORD_RESET')).toMatchObject([
      { subject: 'Account', subjectId: nobody.accountId, by: 'COUNTY_ADMIN' },
    ]);
  });
});

test('the list comes in pages, newest first, each once', async () => {
  const { admin, county, worker } = await makeWorld(app);
  for (let n = 1; n <= 5; n++) await addResponse(app, admin, county, { name: `行动${n}` });
  const all = await bell(app, worker);
  expect(all.nodes.map(({ at }) => Date.parse(at))).toEqual(
    all.nodes.map(({ at }) => Date.parse(at)).toSorted((a, b) => b - a),
  );
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await bell(app, worker, { first: 2, after });
    expect(page.totalCount).toBe(all.totalCount);
    expect(page.unread).toBe(all.unread);
    seen.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(all.nodes.map(({ id }) => id));
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThanOrEqual(5);
});

test('is one statement, whatever is selected', async () => {
  const { secretary } = await makeWorld(app);
  const before = app.statements.length;
  await bell(app, secretary);
  expect(app.statements.length - before).toBe(2); // who it is, and the list
});
