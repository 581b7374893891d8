import { describe, expect, test } from '@jest/globals';
import { useApp, type TestApp } from '../app.js';
import { as } from '../client.js';
import { householdIn } from '../register.js';
import { insertActor, makeWorld, signedInAgain, type Actor, type World } from '../world.js';
import { day, grant, GRANT_POST, postsOf } from '../accounts/people.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { DISSOLVE_ORGANISATION, householdsOf, organisationAt, UPDATE_ORGANISATION } from './organisation.js';

const app = useApp();

const TEAM = { kind: 'COMMANDO_TEAM', name: '突击队' };

/** Somebody at home in the village, signed in, without a post. */
const somebody = ({ village }: World): Promise<Actor> =>
  within(app.kernel.db, everything('somebody'), (db) => insertActor(db, app, village, null), 'read write');

/** A team of the township in one grid of each of two villages, a household in each of three grids. */
async function scene(given: Record<string, unknown> = {}) {
  const world = await makeWorld(app);
  const { official, township, grid, otherGrid, neighbourGrid } = world;
  const team = await organisationAt(app, official, township, {
    ...{ ...TEAM, endsOn: day(app, 30), areaIds: [grid.id, neighbourGrid.id] },
    ...given,
  });
  const [here, beside, there] = [
    await householdIn(app, world, grid),
    await householdIn(app, world, otherGrid),
    await householdIn(app, world, neighbourGrid),
  ];
  return { ...world, team, here, beside, there, holder: await somebody(world) };
}

const refusal = async (actor: Actor, input: Record<string, unknown>) =>
  (await as(app, actor).refused(GRANT_POST, { input })).extensions;

describe('a post at an organisation', () => {
  test('is not given by somebody who answers for one of its areas alone (FORBIDDEN)', async () => {
    const { secretary, team, holder } = await scene();
    const input = { accountId: holder.accountId, role: 'GRID_WORKER', organisationId: team.id };
    expect((await refusal(secretary, input)).code).toBe('FORBIDDEN');
  });

  test('is not given in a role that the giver could not give there (FORBIDDEN), nor as county admin (INVALID)', async () => {
    const { admin, official, team, holder } = await scene();
    const input = { accountId: holder.accountId, organisationId: team.id };
    expect((await refusal(official, { ...input, role: 'INSPECTOR' })).code).toBe('FORBIDDEN');
    expect((await refusal(admin, { ...input, role: 'COUNTY_ADMIN' })).code).toBe('INVALID');
    expect((await refusal(official, { accountId: holder.accountId, role: 'GRID_WORKER' })).code).toBe(
      'INVALID',
    );
  });

  test('lasts no longer than the organisation (INVALID); without an end it ends with it', async () => {
    const { official, team, holder } = await scene();
    const input = { accountId: holder.accountId, role: 'GRID_WORKER', organisationId: team.id };
    expect((await refusal(official, { ...input, endsOn: day(app, 31) })).fields).toHaveProperty('endsOn');
    const { id, endsOn, version } = await grant(app, official, input);
    expect(endsOn).toBe(day(app, 30));
    const extend = 'mutation ($input: ExtendPostInput!) { extendPost(input: $input) { endsOn } }';
    for (const later of [day(app, 40), null])
      expect(
        (await as(app, official).refused(extend, { input: { id, version, endsOn: later } })).extensions.code,
      ).toBe('INVALID');
    await as(app, official).run(UPDATE_ORGANISATION, {
      input: { id: team.id, version: team.version, endsOn: day(app, 50) },
    });
    expect(await as(app, official).run(extend, { input: { id, version, endsOn: null } })).toEqual({
      extendPost: { endsOn: day(app, 50) },
    });
  });

  test('counts in every area it covers, and in no other; the post is one', async () => {
    const { official, team, holder, here, there } = await scene();
    await grant(app, official, { accountId: holder.accountId, role: 'GRID_WORKER', organisationId: team.id });
    expect(await householdsOf(app, holder)).toEqual([here, there].sort());
    const { viewer } = await as(app, holder).run<{ viewer: { posts: unknown[] } }>(
      '{ viewer { posts { id organisation { name } } } }',
    );
    expect(viewer.posts).toEqual([{ id: expect.any(String), organisation: { name: '突击队' } }]);
  });

  test('a request of its holder takes no more statements than one of anybody', async () => {
    const { official, team, holder, worker } = await scene();
    await grant(app, official, { accountId: holder.accountId, role: 'GRID_WORKER', organisationId: team.id });
    const statementsOf = async (actor: Actor, with_: TestApp) => {
      await householdsOf(with_, actor);
      with_.statements.length = 0;
      await householdsOf(with_, actor);
      return with_.statements.length;
    };
    expect(await statementsOf(holder, app)).toBe(await statementsOf(worker, app));
  });

  test('what its organisation comes to cover it reaches at once; and that needs the right to give it there (FORBIDDEN)', async () => {
    const { official, secretary, village, grid, otherGrid, holder, here, beside } = await scene();
    const branch = await organisationAt(app, secretary, village, { areaIds: [grid.id] });
    await grant(app, official, {
      accountId: holder.accountId,
      role: 'VILLAGE_SECRETARY',
      organisationId: branch.id,
    });
    const input = { id: branch.id, version: branch.version, areaIds: [grid.id, otherGrid.id] };
    expect(await householdsOf(app, holder)).toEqual([here]);
    expect((await as(app, secretary).refused(UPDATE_ORGANISATION, { input })).extensions.code).toBe(
      'FORBIDDEN',
    );
    expect(await householdsOf(app, holder)).toEqual([here]);
    await as(app, official).run(UPDATE_ORGANISATION, { input });
    expect(await householdsOf(app, holder)).toEqual([here, beside].sort());
  });

  test('ends with its organisation: at the next request nothing is seen, and the trail names the posts', async () => {
    const { official, team, holder } = await scene();
    const { id } = await grant(app, official, {
      ...{ accountId: holder.accountId, role: 'GRID_WORKER', organisationId: team.id },
    });
    expect(await householdsOf(app, holder)).toHaveLength(2);
    await as(app, official).run(DISSOLVE_ORGANISATION, { input: { id: team.id, version: team.version } });
    expect(await householdsOf(app, holder)).toEqual([]);
    expect(await as(app, official).run('query ($id: ID!) { post(id: $id) { current } }', { id })).toEqual({
      post: { current: false },
    });
    const { auditEvents } = await as(app, official).run<{ auditEvents: { nodes: { after: unknown }[] } }>(
      '{ auditEvents(filter: { action: { eq: "dissolveOrganisation" } }) { nodes { after } } }',
    );
    expect(auditEvents.nodes).toMatchObject([{ after: { endedPosts: [id] } }]);
  });

  test('ends with its organisation’s new end; the trail of that tells of it beside what changed, areas included', async () => {
    const { official, team, holder, grid, neighbourGrid, otherGrid } = await scene();
    const { id } = await grant(app, official, {
      ...{ accountId: holder.accountId, role: 'GRID_WORKER', organisationId: team.id },
    });
    const input = { id: team.id, version: team.version, endsOn: day(app, 9), areaIds: [otherGrid.id] };
    await as(app, official).run(UPDATE_ORGANISATION, { input });
    const { auditEvents } = await as(app, official).run<{ auditEvents: { nodes: unknown[] } }>(
      '{ auditEvents(filter: { action: { eq: "updateOrganisation" } }) { nodes { before after } } }',
    );
    expect(auditEvents.nodes).toEqual([
      {
        before: { endsOn: day(app, 30), areas: [{ id: grid.id }, { id: neighbourGrid.id }] },
        after: {
          endsOn: day(app, 9),
          areas: [{ id: otherGrid.id, name: expect.any(String) }],
          endedPosts: [id],
        },
      },
    ]);
  });

  test('ends by itself when the organisation’s day has passed', async () => {
    const { official, team, holder } = await scene();
    await grant(app, official, { accountId: holder.accountId, role: 'GRID_WORKER', organisationId: team.id });
    app.clock.pass({ days: 31 });
    try {
      expect(await householdsOf(app, await signedInAgain(app, holder))).toEqual([]);
    } finally {
      app.clock.pass({ days: -31 });
    }
  });

  test('given while its organisation is being dissolved, it is refused or ended: never left in force', async () => {
    for (let round = 0; round < 5; round++) {
      const { official, admin, team, holder } = await scene();
      const input = { accountId: holder.accountId, role: 'GRID_WORKER', organisationId: team.id };
      await Promise.all([
        as(app, official).send(GRANT_POST, { input }),
        as(app, admin).run(DISSOLVE_ORGANISATION, { input: { id: team.id, version: team.version } }),
      ]);
      expect(await householdsOf(app, holder)).toEqual([]);
      for (const { id } of await postsOf(app, holder.accountId))
        expect(await as(app, admin).run('query ($id: ID!) { post(id: $id) { current } }', { id })).toEqual({
          post: { current: false },
        });
    }
  });

  test('its holder reads the members of the organisation, and of no other', async () => {
    const { official, township, team, holder } = await scene();
    const other = await organisationAt(app, official, township, { name: '另一支部' });
    const add = 'mutation ($input: AddMemberInput!) { addMember(input: $input) { id } }';
    for (const [organisationId, name] of [
      [team.id, '张三'],
      [other.id, '李四'],
    ])
      await as(app, official).run(add, { input: { organisationId, name } });
    await grant(app, official, { accountId: holder.accountId, role: 'GRID_WORKER', organisationId: team.id });
    expect(await as(app, holder).run('{ members { nodes { name } } }')).toEqual({
      members: { nodes: [{ name: '张三' }] },
    });
  });

  test('the explanation of an access says that this very post gives it', async () => {
    const { official, team, holder, here, beside } = await scene();
    await grant(app, official, { accountId: holder.accountId, role: 'GRID_WORKER', organisationId: team.id });
    const explain = (id: string) =>
      as(app, official).run(
        'query ($accountId: ID!, $id: ID!) { explainAccess(accountId: $accountId, action: "recordVisit", subject: "Household", id: $id) { verdict byOtherPost posts { verdict } } }',
        { accountId: holder.accountId, id },
      );
    expect(await explain(here)).toEqual({
      explainAccess: { verdict: 'ALLOWED', byOtherPost: false, posts: [{ verdict: 'ALLOWS' }] },
    });
    expect(await explain(beside)).toMatchObject({ explainAccess: { verdict: 'OUT_OF_REACH' } });
  });
});
