import { describe, expect, test } from '@jest/globals';
import { everything, within } from '../../src/kernel/db/database.js';
import { useApp } from '../app.js';
import { as, codes } from '../client.js';
import { insertActor, makeWorld, signedInAgain, type Actor, type Place } from '../world.js';
import { day, DISABLE, grant, postsOf, versionOf } from './people.js';

const app = useApp();

const DELEGATE = `mutation ($input: DelegatePostInput!) { delegatePost(input: $input) {
  id version role delegated delegatedBy delegatedFrom { id } startsOn endsOn current viewerCan } }`;
const END = 'mutation ($input: EndDelegationInput!) { endDelegation(input: $input) { endsOn current } }';

interface Delegated {
  id: string;
  version: number;
  endsOn: string;
  viewerCan: string[];
}

const standInAt = (area: Place): Promise<Actor> =>
  within(app.kernel.db, everything('a test'), async (db) => insertActor(db, app, area, null), 'read write');

async function scene() {
  const world = await makeWorld(app);
  const deputy = await standInAt(world.village);
  const [post] = await postsOf(app, world.secretary.accountId);
  return { ...world, deputy, postId: post!.id };
}

type Given = Record<string, unknown>;
const input = (postId: string, { accountId }: { accountId: string }, given: Given = {}) => ({
  input: { postId, accountId, endsOn: day(app, 7), ...given },
});
const delegate = async (actor: Actor, ...given: Parameters<typeof input>) =>
  (await as(app, actor).run<{ delegatePost: Delegated }>(DELEGATE, input(...given))).delegatePost;
const refusal = async (actor: Actor, ...given: Parameters<typeof input>) =>
  (await as(app, actor).refused(DELEGATE, input(...given))).extensions;
const sees = async (actor: Actor) =>
  (
    await as(app, await signedInAgain(app, actor)).run<{ areas: { totalCount: number } }>(
      '{ areas { totalCount } }',
    )
  ).areas.totalCount;

describe('delegatePost', () => {
  test('is refused outside the own area (NOT_FOUND), and of a post that is neither one’s own nor one’s to give (FORBIDDEN)', async () => {
    const { postId, deputy, neighbour, otherOfficial, inspector, worker, secretary, official } =
      await scene();
    for (const actor of [neighbour, otherOfficial])
      expect((await refusal(actor, postId, deputy)).code).toBe('NOT_FOUND');
    expect((await refusal(worker, postId, deputy)).code).toBe('NOT_FOUND');
    expect((await refusal(inspector, postId, deputy)).code).toBe('FORBIDDEN');
    const [above] = await postsOf(app, official.accountId);
    expect((await refusal(secretary, above!.id, deputy)).code).toBe('NOT_FOUND');
  });

  test('of one’s own post: not to somebody below (FORBIDDEN), out of sight (NOT_FOUND), oneself or disabled (INVALID)', async () => {
    const { postId, secretary, grid, neighbourVillage, admin, deputy } = await scene();
    expect((await refusal(secretary, postId, await standInAt(grid))).code).toBe('FORBIDDEN');
    expect((await refusal(secretary, postId, await standInAt(neighbourVillage))).code).toBe('NOT_FOUND');
    expect((await refusal(secretary, postId, secretary)).fields).toHaveProperty('accountId');
    const version = await versionOf(app, deputy.accountId);
    await as(app, admin).run(DISABLE, { input: { id: deputy.accountId, version } });
    expect((await refusal(secretary, postId, deputy)).fields).toHaveProperty('accountId');
  });

  test('of a role that gives itself: not at all, or the stand-in could stay (FORBIDDEN)', async () => {
    const { admin, county } = await scene();
    const [post] = await postsOf(app, admin.accountId);
    expect((await refusal(admin, post!.id, await standInAt(county))).code).toBe('FORBIDDEN');
  });

  test('lasts at most 92 days, and not beyond the post itself (INVALID endsOn)', async () => {
    const { admin, secretary, grid, deputy, postId, nobody } = await scene();
    for (const endsOn of [day(app, 93), day(app, -1)])
      expect((await refusal(secretary, postId, deputy, { endsOn })).fields).toHaveProperty('endsOn');
    const short = await grant(app, admin, {
      ...{ accountId: nobody.accountId, role: 'GRID_WORKER', areaId: grid.id, endsOn: day(app, 5) },
    });
    expect((await refusal(secretary, short.id, deputy, { endsOn: day(app, 6) })).fields).toHaveProperty(
      'endsOn',
    );
    await delegate(secretary, short.id, deputy, { endsOn: day(app, 5) });
  });

  test('has one stand-in at a time, also of two at once (CONFLICT), and no chain (FORBIDDEN)', async () => {
    const { postId, secretary, deputy, village } = await scene();
    const other = await standInAt(village);
    const answers = await Promise.all(
      [deputy, other].map((to) =>
        as(app, secretary).send<{ delegatePost: Delegated }>(DELEGATE, input(postId, to)),
      ),
    );
    expect(codes(answers).sort()).toEqual(['CONFLICT', 'done']);
    const made = answers.find(({ data }) => data?.delegatePost)!.data!.delegatePost;
    const holder = answers[0]!.errors ? other : deputy;
    const third = await standInAt(village);
    expect((await refusal(await signedInAgain(app, holder), made.id, third)).code).toBe('FORBIDDEN');
    expect((await refusal(await signedInAgain(app, holder), postId, third)).code).toBe('FORBIDDEN');
  });

  test('lets the other see and do the same for its term, marked, listed with the posts that expire, and audited', async () => {
    const { postId, secretary, deputy, official } = await scene();
    expect(await sees(deputy)).toBe(0);
    const made = await delegate(secretary, postId, deputy);
    expect(made).toMatchObject({
      ...{ role: 'VILLAGE_SECRETARY', delegated: true, delegatedBy: 'VILLAGE_SECRETARY', current: true },
      ...{ delegatedFrom: { id: postId }, endsOn: day(app, 7) },
    });
    expect(made.viewerCan).toContain('endDelegation');
    expect(made.viewerCan).not.toContain('extendPost');
    expect(await sees(deputy)).toBe(3);
    const found = await as(app, official).run<{
      posts: { nodes: object[] };
      auditEvents: { nodes: object[] };
    }>(
      `query ($id: ID!) {
        posts(filter: { delegated: { eq: true }, expiringWithinDays: 30 }) { nodes { id } }
        auditEvents(filter: { subjectId: { eq: $id } }) { nodes { action } } }`,
      { id: made.id },
    );
    expect(found.posts.nodes).toEqual([{ id: made.id }]);
    expect(found.auditEvents.nodes).toEqual([{ action: 'delegatePost' }]);
    app.clock.pass({ days: 8 });
    expect(await sees(deputy)).toBe(0);
    app.clock.set(new Date().toISOString());
  });
});

describe('what is held in somebody’s stead', () => {
  test('ends with the post itself', async () => {
    const { postId, secretary, deputy, official } = await scene();
    await delegate(secretary, postId, deputy);
    const [post] = await postsOf(app, secretary.accountId);
    await as(app, official).run('mutation ($input: EndPostInput!) { endPost(input: $input) { id } }', {
      input: { id: postId, version: post!.version },
    });
    expect(await sees(deputy)).toBe(0);
    const { posts } = await as(app, official).run<{ posts: { nodes: object[] } }>(
      '{ posts(filter: { delegated: { eq: true } }) { nodes { endsOn current } } }',
    );
    expect(posts.nodes).toEqual([{ endsOn: day(app, -1), current: false }]);
  });

  test('is ended by who was away, who stands in, or who could give the post; by nobody else (FORBIDDEN)', async () => {
    const { secretary, deputy, official, inspector, neighbour, postId, village } = await scene();
    const colleague = await within(
      app.kernel.db,
      everything('a test'),
      (db) => insertActor(db, app, village, 'VILLAGE_SECRETARY'),
      'read write',
    );
    for (const actor of [secretary, deputy, official]) {
      const { id, version } = await delegate(secretary, postId, deputy);
      const code = async (who: Actor) =>
        (await as(app, who).refused(END, { input: { id, version } })).extensions.code;
      expect(await code(neighbour)).toBe('NOT_FOUND');
      for (const other of [inspector, colleague]) expect(await code(other)).toBe('FORBIDDEN');
      const { endDelegation } = await as(app, await signedInAgain(app, actor)).run<{
        endDelegation: { endsOn: string; current: boolean };
      }>(END, { input: { id, version } });
      expect(endDelegation).toEqual({ endsOn: day(app, -1), current: false });
      expect(await sees(deputy)).toBe(0);
    }
  });

  test('a post of one’s own is no delegation, and is not ended as one (FORBIDDEN)', async () => {
    const { postId, official } = await scene();
    expect(
      (await as(app, official).refused(END, { input: { id: postId, version: 1 } })).extensions.code,
    ).toBe('FORBIDDEN');
  });
});
