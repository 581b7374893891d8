import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as, codes, type Answer } from '../client.js';
import { makeWorld, type Actor, type Place } from '../world.js';
import { day, DISABLE, END_POST, grant, personAt, postsOf, signedIn, versionOf } from './people.js';

const app = useApp();

const refusal = async (viewer: Actor, input: unknown) =>
  (await as(app, viewer).refused(END_POST, { input })).extensions;

const postOf = async (actor: Actor) => (await postsOf(app, actor.accountId))[0]!;

async function secondAdmin(admin: Actor, county: Place, term = {}): Promise<Actor> {
  const person = await personAt(app, admin, county);
  await grant(app, admin, { accountId: person.accountId, role: 'COUNTY_ADMIN', areaId: county.id, ...term });
  return { ...person, ...(await signedIn(app, person.username)) };
}

const viewerCan = async (viewer: Actor, id: string) =>
  (
    await as(app, viewer).run<{ post: { viewerCan: string[] } }>(
      'query ($id: ID!) { post(id: $id) { viewerCan } }',
      { id },
    )
  ).post.viewerCan;

describe('endPost', () => {
  test('a secretary cannot end a post in the neighbour village (NOT_FOUND)', async () => {
    const { neighbour, worker } = await makeWorld(app);
    expect((await refusal(neighbour, await postOf(worker))).code).toBe('NOT_FOUND');
  });

  test('workers and inspectors end none (FORBIDDEN), not even their own', async () => {
    const { inspector, worker } = await makeWorld(app);
    expect((await refusal(inspector, await postOf(worker))).code).toBe('FORBIDDEN');
    expect((await refusal(worker, await postOf(worker))).code).toBe('FORBIDDEN');
  });

  test('nobody ends a post in a role that they could not give (FORBIDDEN), and is not offered it', async () => {
    const { official, secretary } = await makeWorld(app);
    for (const viewer of [official, secretary]) {
      const post = await postOf(viewer);
      expect((await refusal(viewer, post)).code).toBe('FORBIDDEN');
      expect(await viewerCan(viewer, post.id)).not.toContain('endPost');
    }
    expect(await viewerCan(official, (await postOf(secretary)).id)).toContain('endPost');
  });

  test('a post that has ended stays ended (FORBIDDEN), and no day is backdated (INVALID endsOn)', async () => {
    const { secretary, worker } = await makeWorld(app);
    const post = await postOf(worker);
    expect(await refusal(secretary, { ...post, endsOn: day(app, -2) })).toMatchObject({
      code: 'INVALID',
      fields: { endsOn: expect.any(String) },
    });
    await as(app, secretary).run(END_POST, { input: post });
    expect((await refusal(secretary, { ...post, version: post.version + 1 })).code).toBe('FORBIDDEN');
  });

  test('ends at once by default, or on a day to come', async () => {
    const { secretary, worker, otherWorker } = await makeWorld(app);
    expect(await as(app, secretary).run(END_POST, { input: await postOf(worker) })).toMatchObject({
      endPost: { endsOn: day(app, -1), current: false },
    });
    const input = { ...(await postOf(otherWorker)), endsOn: day(app, 5) };
    expect(await as(app, secretary).run(END_POST, { input })).toMatchObject({
      endPost: { endsOn: day(app, 5), current: true },
    });
  });

  test('withdraws one that has not begun, or began today', async () => {
    const { secretary, nobody, grid, otherGrid } = await makeWorld(app);
    for (const [areaId, startsOn] of [
      [grid.id, day(app, 10)],
      [otherGrid.id, day(app, 0)],
    ]) {
      const { id, version } = await grant(app, secretary, {
        accountId: nobody.accountId,
        role: 'GRID_WORKER',
        areaId,
        startsOn,
      });
      const { endPost } = await as(app, secretary).run<{ endPost: { endsOn: string; current: boolean } }>(
        END_POST,
        { input: { id, version } },
      );
      expect(endPost.current).toBe(false);
      expect(endPost.endsOn < startsOn!).toBe(true);
    }
  });
});

describe('the last county admin', () => {
  test('cannot end the own post (FORBIDDEN), and is not offered it', async () => {
    const { admin } = await makeWorld(app);
    const post = await postOf(admin);
    expect((await refusal(admin, post)).code).toBe('FORBIDDEN');
    expect((await refusal(admin, { ...post, endsOn: day(app, 30) })).code).toBe('FORBIDDEN');
    expect(await viewerCan(admin, post.id)).toEqual([]);
  });

  test.each([
    ['whose term ends', { endsOn: 1 }],
    ['whose term has not begun', { startsOn: 1 }],
  ])('is the last beside one %s (FORBIDDEN)', async (_what, offsets) => {
    const { admin, county } = await makeWorld(app);
    await secondAdmin(
      admin,
      county,
      Object.fromEntries(Object.entries(offsets).map(([key, offset]) => [key, day(app, offset)])),
    );
    expect((await refusal(admin, await postOf(admin))).code).toBe('FORBIDDEN');
  });

  test('is the last beside one whose account is disabled (FORBIDDEN)', async () => {
    const { admin, county } = await makeWorld(app);
    const second = await secondAdmin(admin, county);
    await as(app, admin).run(DISABLE, {
      input: { id: second.accountId, version: await versionOf(app, second.accountId) },
    });
    expect((await refusal(admin, await postOf(admin))).code).toBe('FORBIDDEN');
  });

  test('cannot be disabled by an admin for a term (FORBIDDEN)', async () => {
    const { admin, county } = await makeWorld(app);
    const second = await secondAdmin(admin, county, { endsOn: day(app, 1) });
    const input = { id: admin.accountId, version: await versionOf(app, admin.accountId) };
    expect((await as(app, second).refused(DISABLE, { input })).extensions.code).toBe('FORBIDDEN');
  });

  test('of one county is not saved by those of another', async () => {
    const { admin } = await makeWorld(app);
    await makeWorld(app);
    expect((await refusal(admin, await postOf(admin))).code).toBe('FORBIDDEN');
  });

  test('is no longer the last once there is another: then either may go', async () => {
    const { admin, county } = await makeWorld(app);
    const second = await secondAdmin(admin, county);
    expect(await viewerCan(admin, (await postOf(admin)).id)).toEqual(['endPost']);
    await as(app, second).run(END_POST, { input: await postOf(admin) });
    expect((await refusal(second, await postOf(second))).code).toBe('FORBIDDEN');
  });

  test('two who end each other’s post at the same moment: one of them stays', async () => {
    for (let round = 0; round < 5; round++) {
      const { admin, county } = await makeWorld(app);
      const second = await secondAdmin(admin, county);
      const [first, other] = [await postOf(admin), await postOf(second)];
      await oneStays(
        as(app, admin).send(END_POST, { input: other }),
        as(app, second).send(END_POST, { input: first }),
      );
    }
  });

  test('two who disable each other at the same moment: one of them stays', async () => {
    for (let round = 0; round < 5; round++) {
      const { admin, county } = await makeWorld(app);
      const second = await secondAdmin(admin, county);
      const input = async ({ accountId: id }: Actor) => ({
        input: { id, version: await versionOf(app, id) },
      });
      const [first, other] = [await input(admin), await input(second)];
      await oneStays(as(app, admin).send(DISABLE, other), as(app, second).send(DISABLE, first));
    }
  });

  test('one who is disabled while ending the other’s post: one of them stays', async () => {
    for (let round = 0; round < 5; round++) {
      const { admin, county } = await makeWorld(app);
      const second = await secondAdmin(admin, county);
      const post = await postOf(second);
      const input = { id: admin.accountId, version: await versionOf(app, admin.accountId) };
      await oneStays(
        as(app, admin).send(END_POST, { input: post }),
        as(app, second).send(DISABLE, { input }),
      );
    }
  });
});

/** One deed is done; the other is refused, or came too late to be anybody's. */
async function oneStays(...both: Promise<Answer<unknown>>[]): Promise<void> {
  const ended = codes(await Promise.all(both));
  expect(ended.filter((code) => code === 'done')).toHaveLength(1);
  expect(['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED']).toContain(ended.find((code) => code !== 'done'));
}
