import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { v7 } from 'uuid';
import { MOST_REMEMBERED, presume, remember } from '../../src/accounts/presume.js';
import { hashOf, type Found } from '../../src/accounts/who-holds.js';
import { dayOf } from '../../src/kernel/clock.js';
import { PreparedClient } from '../../src/kernel/db/prepared-client.js';
import { sql } from '../../src/kernel/db/sql.js';
import { viewerOfPosts } from '../../src/kernel/policy/viewer.js';
import { useApp } from '../app.js';
import { as, type Answer } from '../client.js';
import { makeWorld, type Actor, type World } from '../world.js';
import { asOwner, DISABLE, END_POST, grant, postsOf, signedIn, personAt, VIEWER } from './people.js';

/** What is read for whoever most likely asks counts only where the database says, in the same message, that they still do. */
const app = useApp();
const AREAS = '{ areas(first: 100) { totalCount } }';

let world: World;
let secretary: Actor;
/** The areas that the secretary sees, before anything changes. */
let seen: unknown;

beforeEach(async () => {
  world = await makeWorld(app);
  secretary = world.secretary;
  seen = await as(app, secretary).run(AREAS);
});

/** Of one more request: how many statements went with another one ahead, and how many were sent in all. */
async function again(
  actor: Actor = secretary,
  query = AREAS,
): Promise<{ answer: Answer<unknown>; ahead: number; sent: number }> {
  const { readScoped } = PreparedClient.prototype;
  let ahead = 0;
  const spy = jest.spyOn(PreparedClient.prototype, 'readScoped').mockImplementation(function (
    this: PreparedClient,
    read,
    first,
  ) {
    if (first) ahead++;
    return readScoped.call(this, read, first);
  });
  app.statements.length = 0;
  const answer = await as(app, actor).send(query);
  spy.mockRestore();
  return { answer, ahead, sent: app.statements.length };
}

describe('who asks again', () => {
  test('is asked for in the message that reads', async () => {
    expect(await again()).toEqual({ answer: { data: seen }, ahead: 1, sent: 2 });
  });

  test('one message for several fields, and each is answered', async () => {
    const both = '{ a: areas(first: 1) { totalCount } b: areas(first: 100) { totalCount } }';
    const first = await as(app, secretary).run(both);
    app.statements.length = 0;
    expect(await as(app, secretary).run(both)).toEqual(first);
    expect(app.statements).toHaveLength(3);
  });

  test('a query that reads nothing is not answered for somebody presumed', async () => {
    await as(app, secretary).run(VIEWER);
    await asOwner(app, sql`delete from session where account_id = ${secretary.accountId}`);
    expect(await as(app, secretary).run(VIEWER)).toEqual({ viewer: null });
    expect(await as(app, secretary).run(VIEWER)).toEqual({ viewer: null });
  });

  test('what a presumed read is refused with is told when they are who asks', async () => {
    const bad = `query ($after: String) { areas(after: $after) { totalCount nodes { id } } }`;
    await as(app, secretary).run(bad);
    const failure = await as(app, secretary).refused(bad, { after: 'nonsense' });
    expect(failure.extensions.code).toBe('INVALID');
  });

  test('one bad request leaves the next of the same operation as fast as before', async () => {
    const paged = `query ($after: String) { areas(after: $after) { totalCount nodes { id } } }`;
    await as(app, secretary).run(paged);
    await as(app, secretary).refused(paged, { after: 'nonsense' });
    expect((await again(secretary, paged)).ahead).toBe(1);
  });
});

test('of those who may ask again, who asked longest ago is forgotten first', () => {
  const kernel = { ...app.kernel };
  const someone: Found = {
    viewer: viewerOfPosts(
      kernel.catalogue,
      { accountId: v7(), displayName: '', today: dayOf(kernel.clock.now()) },
      '[]',
    ),
    sessionId: v7(),
    basis: '',
    viewing: null,
  };
  const keep = (token: string) => remember(kernel, hashOf(token).toString('hex'), someone);
  for (let number = 0; number < MOST_REMEMBERED; number++) keep(`token ${number}`);
  expect(presume(kernel, 'token 0')).not.toBeNull();
  keep('one more');
  expect(presume(kernel, 'token 0')).not.toBeNull();
  expect(presume(kernel, 'token 1')).toBeNull();
});

describe('what has changed since counts at once', () => {
  test('the session ended', async () => {
    await asOwner(app, sql`delete from session where account_id = ${secretary.accountId}`);
    const { answer, ahead } = await again();
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(ahead).toBe(1);
    expect((await again()).ahead).toBe(0);
  });

  test('the account was disabled', async () => {
    const { accountId: id, username, version } = await personAt(app, world.secretary, world.village);
    const person = await signedIn(app, username);
    await as(app, person).run(AREAS);
    await as(app, secretary).run(DISABLE, { input: { id, version } });
    const { errors } = await as(app, person).send(AREAS);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a post ended', async () => {
    const [post] = await postsOf(app, secretary.accountId);
    await as(app, world.admin).run(END_POST, { input: post });
    expect((await again()).answer).toEqual({ data: { areas: { totalCount: 0 } } });
  });

  test('a post was given, elsewhere', async () => {
    await grant(app, world.admin, {
      accountId: secretary.accountId,
      role: 'GRID_WORKER',
      areaId: world.farGrid.id,
    });
    const { answer } = await again();
    expect(answer.errors).toBeUndefined();
    expect(answer.data).not.toEqual(seen);
  });

  test('the area was closed', async () => {
    await asOwner(app, sql`update area set status = 'CLOSED' where id = ${world.village.id}`);
    expect((await again()).answer).toEqual({ data: { areas: { totalCount: 0 } } });
  });

  test('somebody else holds the token', async () => {
    await asOwner(
      app,
      sql`update session set account_id = ${world.nobody.accountId} where account_id = ${secretary.accountId}`,
    );
    expect((await again()).answer).toEqual({ data: { areas: { totalCount: 0 } } });
  });
});
