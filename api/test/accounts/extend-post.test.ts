import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, type Actor, type World } from '../world.js';
import { day, DISABLE, grant, personAt, versionOf, type PostFacts } from './people.js';

const app = useApp();

const EXTEND =
  'mutation ($input: ExtendPostInput!) { extendPost(input: $input) { id endsOn current version } }';

/** A worker's post in the village's grid that ends in ten days. */
async function scene() {
  const world = await makeWorld(app);
  const person = await personAt(app, world.secretary, world.village);
  const post = await grant(app, world.secretary, {
    ...{ accountId: person.accountId, role: 'GRID_WORKER', areaId: world.grid.id, endsOn: day(app, 10) },
  });
  return { ...world, person, post };
}

const refusal = async (actor: Actor, { id, version }: PostFacts, endsOn: string | null = day(app, 40)) =>
  (await as(app, actor).refused(EXTEND, { input: { id, version, endsOn } })).extensions;

const ofRole = async ({ admin }: World, role: string, area: { id: string }, person: { accountId: string }) =>
  grant(app, admin, { accountId: person.accountId, role, areaId: area.id, endsOn: day(app, 10) });

describe('extendPost', () => {
  test('is refused outside the own area (NOT_FOUND), and to whoever gives no posts (FORBIDDEN)', async () => {
    const { neighbour, otherOfficial, farWorker, worker, inspector, post } = await scene();
    for (const actor of [neighbour, otherOfficial, farWorker])
      expect((await refusal(actor, post)).code).toBe('NOT_FOUND');
    for (const actor of [worker, inspector]) expect((await refusal(actor, post)).code).toBe('FORBIDDEN');
  });

  test('is refused of a role that one could not give (FORBIDDEN)', async () => {
    const world = await scene();
    for (const role of ['VILLAGE_SECRETARY', 'INSPECTOR'])
      expect(
        (await refusal(world.secretary, await ofRole(world, role, world.village, world.person))).code,
      ).toBe('FORBIDDEN');
  });

  test('is refused where the holder is not one’s own to give posts to, or is disabled (FORBIDDEN)', async () => {
    const world = await scene();
    const stranger = await personAt(app, world.neighbour, world.neighbourVillage);
    expect(
      (await refusal(world.secretary, await ofRole(world, 'GRID_WORKER', world.grid, stranger))).code,
    ).toBe('FORBIDDEN');
    const { accountId } = world.person;
    await as(app, world.secretary).run(DISABLE, {
      input: { id: accountId, version: await versionOf(app, accountId) },
    });
    expect((await refusal(world.secretary, world.post)).code).toBe('FORBIDDEN');
  });

  test('is refused without an end to put off, or once that has passed (FORBIDDEN)', async () => {
    const { secretary, person, otherGrid, post, admin, village } = await scene();
    const open = await grant(app, secretary, {
      ...{ accountId: person.accountId, role: 'GRID_WORKER', areaId: otherGrid.id },
    });
    expect((await refusal(secretary, open)).code).toBe('FORBIDDEN');
    const ended = await grant(app, admin, {
      ...{ accountId: person.accountId, role: 'INSPECTOR', areaId: village.id, endsOn: day(app, 0) },
    });
    await as(app, admin).run('mutation ($input: EndPostInput!) { endPost(input: $input) { id } }', {
      input: { id: ended.id, version: ended.version },
    });
    expect((await refusal(admin, { ...ended, version: ended.version + 1 })).code).toBe('FORBIDDEN');
    expect(post.endsOn).toBe(day(app, 10));
  });

  test('names a day that is not later than the end until now (INVALID endsOn), and a stale version (CONFLICT)', async () => {
    const { secretary, post } = await scene();
    for (const offset of [9, 10])
      expect(await refusal(secretary, post, day(app, offset))).toMatchObject({
        code: 'INVALID',
        fields: { endsOn: expect.any(String) },
      });
    expect(await refusal(secretary, { ...post, version: 9 })).toMatchObject({ code: 'CONFLICT', current: 1 });
  });

  test('does not run into the next post of the same kind (CONFLICT)', async () => {
    const { secretary, post, person, grid } = await scene();
    await grant(app, secretary, {
      ...{ accountId: person.accountId, role: 'GRID_WORKER', areaId: grid.id, startsOn: day(app, 20) },
    });
    expect((await refusal(secretary, post, day(app, 20))).code).toBe('CONFLICT');
    expect((await refusal(secretary, post, null)).code).toBe('CONFLICT');
    await as(app, secretary).run(EXTEND, { input: { id: post.id, version: 1, endsOn: day(app, 19) } });
  });

  test('puts the end off, or takes it away, and leaves its trace', async () => {
    const { secretary, post } = await scene();
    const { extendPost } = await as(app, secretary).run<{ extendPost: PostFacts }>(EXTEND, {
      input: { id: post.id, version: 1, endsOn: day(app, 40) },
    });
    expect(extendPost).toMatchObject({ endsOn: day(app, 40), current: true, version: 2 });
    expect(await as(app, secretary).run(EXTEND, { input: { id: post.id, version: 2 } })).toMatchObject({
      extendPost: { endsOn: null },
    });
    const { auditEvents } = await as(app, secretary).run<{ auditEvents: { nodes: object[] } }>(
      'query ($id: ID!) { auditEvents(filter: { subjectId: { eq: $id } }, first: 2) { nodes { action before after } } }',
      { id: post.id },
    );
    expect(auditEvents.nodes).toEqual([
      { action: 'extendPost', before: { endsOn: day(app, 40) }, after: { endsOn: null } },
      { action: 'extendPost', before: { endsOn: day(app, 10) }, after: { endsOn: day(app, 40) } },
    ]);
  });

  test('is offered by viewerCan exactly where it would succeed', async () => {
    const world = await scene();
    const stranger = await personAt(app, world.neighbour, world.neighbourVillage);
    const elsewhere = await ofRole(world, 'GRID_WORKER', world.grid, stranger);
    const can = async (actor: Actor, { id }: PostFacts) =>
      (
        await as(app, actor).run<{ post: { viewerCan: string[] } }>(
          'query ($id: ID!) { post(id: $id) { viewerCan } }',
          {
            id,
          },
        )
      ).post.viewerCan.includes('extendPost');
    expect(await can(world.secretary, world.post)).toBe(true);
    expect(await can(world.secretary, elsewhere)).toBe(false);
    expect(await can(world.admin, elsewhere)).toBe(true);
    expect(await can(world.inspector, world.post)).toBe(false);
  });
});

describe('posts that expire', () => {
  const FIND = `query ($days: Int) { posts(filter: { expiringWithinDays: $days }, orderBy: [{ field: ENDS_ON }]) { totalCount nodes { endsOn } } }`;
  const found = async (actor: Actor, days: number) =>
    (await as(app, actor).run<{ posts: { nodes: { endsOn: string }[] } }>(FIND, { days })).posts.nodes.map(
      ({ endsOn }) => endsOn,
    );

  test('days below 0 or above a year are refused by name (INVALID)', async () => {
    const { admin } = await makeWorld(app);
    for (const days of [-1, 367])
      expect((await as(app, admin).refused(FIND, { days })).extensions).toMatchObject({
        code: 'INVALID',
        fields: { 'filter.expiringWithinDays': expect.any(String) },
      });
  });

  test('both days count, in China time; what has not begun, has ended, or never ends is not among them', async () => {
    const { admin, nobody, grid, otherGrid, farGrid, neighbourGrid, village, neighbour } =
      await makeWorld(app);
    const give = (areaId: string, endsOn: number | null, startsOn = 0) =>
      grant(app, admin, {
        ...{ accountId: nobody.accountId, role: 'GRID_WORKER', areaId, startsOn: day(app, startsOn) },
        endsOn: endsOn === null ? null : day(app, endsOn),
      });
    await give(grid.id, 0);
    await give(otherGrid.id, 7);
    await give(farGrid.id, 8);
    await give(neighbourGrid.id, 5, 1);
    await give(village.id, null);
    expect(await found(admin, 0)).toEqual([day(app, 0)]);
    expect(await found(admin, 6)).toEqual([day(app, 0)]);
    expect(await found(admin, 7)).toEqual([day(app, 0), day(app, 7)]);
    expect(await found(admin, 8)).toEqual([day(app, 0), day(app, 7), day(app, 8)]);
    expect(await found(neighbour, 366)).toEqual([]);
  });

  test('the day turns at midnight in China, not in UTC', async () => {
    app.clock.set('2026-03-01T15:59:00Z'); // 23:59 on the first of March in Beijing
    const { admin, nobody, grid } = await makeWorld(app);
    await grant(app, admin, {
      ...{ accountId: nobody.accountId, role: 'GRID_WORKER', areaId: grid.id, endsOn: '2026-03-02' },
    });
    expect(await found(admin, 0)).toEqual([]);
    app.clock.pass({ minutes: 2 });
    expect(await found(admin, 0)).toEqual(['2026-03-02']);
  });
});
