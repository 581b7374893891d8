import { beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { ask, get, runJob } from '../exports/exports.js';
import { addHousehold, householdIn } from '../register.js';
import { explain } from '../rights/ground.js';
import { makeWorld, type Actor, type World } from '../world.js';
import { OWN, REQUIRE, RULES, setUp, signInWith, somebody, codeOf, type Rule } from './factor.js';
import { asOwner, grant, stored } from './people.js';

const app = useApp();
let world: World;

/** As if it had been set up: those of the test's world have no password. */
const withFactor = (actor: Actor) =>
  asOwner(app, sql`update account set has_second_factor = true where id = ${actor.accountId}`);

beforeEach(async () => {
  world = await makeWorld(app);
  await withFactor(world.admin);
});

const demand = async (roles: string[], instead: string[] = [], actor: Actor = world.admin) =>
  (
    await as(app, actor).run<{ requireSecondFactor: Rule[] }>(REQUIRE, {
      input: { areaId: world.county.id, roles, instead },
    })
  ).requireSecondFactor;

const refusal = async (actor: Actor, input: Record<string, unknown> = {}) =>
  (
    await as(app, actor).refused(REQUIRE, {
      input: { areaId: world.county.id, roles: ['GRID_WORKER'], instead: [], ...input },
    })
  ).extensions;

const AREAS = '{ areas(first: 100) { totalCount } }';
const areasOf = async (actor: Pick<Actor, 'token'>): Promise<number> =>
  (await as(app, actor).run<{ areas: { totalCount: number } }>(AREAS)).areas.totalCount;
const DEVICE = '{ viewer { deviceKey } }';

describe('requireSecondFactor is refused', () => {
  test('to everybody but the county’s admin', async () => {
    const { official, secretary, worker, inspector, partner, nobody } = world;
    for (const actor of [official, secretary, worker, inspector, partner, nobody]) {
      await withFactor(actor);
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain((await refusal(actor)).code);
      expect(await as(app, actor).run(RULES, { areaId: world.county.id })).toEqual({
        secondFactorRules: null,
      });
    }
    const elsewhere = await makeWorld(app);
    await withFactor(elsewhere.admin);
    expect((await refusal(elsewhere.admin)).code).toBe('NOT_FOUND');
  });

  test('to an admin without a second factor of their own (FORBIDDEN), and says what to do', async () => {
    await asOwner(app, sql`update account set has_second_factor = false where id = ${world.admin.accountId}`);
    const input = { areaId: world.county.id, roles: ['COUNTY_ADMIN'], instead: [] };
    const failure = await as(app, world.admin).refused(REQUIRE, { input });
    expect(failure.extensions.code).toBe('FORBIDDEN');
    expect(failure.message).toContain('startSecondFactor');
    const { area } = await as(app, world.admin).run<{ area: { viewerCan: string[] } }>(
      'query ($id: ID!) { area(id: $id) { viewerCan } }',
      { id: world.county.id },
    );
    expect(area.viewerCan).not.toContain('requireSecondFactor');
  });

  test('for less than a county (FORBIDDEN)', async () => {
    expect((await refusal(world.admin, { areaId: world.township.id })).code).toBe('FORBIDDEN');
  });

  test('where it was changed meanwhile; of two at once the later one is (CONFLICT)', async () => {
    expect((await refusal(world.admin, { instead: ['INSPECTOR'] })).code).toBe('CONFLICT');
    const answers = await Promise.all(
      ['PARTNER', 'INSPECTOR'].map((role) =>
        as(app, world.admin).send(REQUIRE, {
          input: { areaId: world.county.id, roles: [role], instead: [] },
        }),
      ),
    );
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code).sort()).toEqual(['CONFLICT', undefined]);
  });
});

test('requireSecondFactor says who lacks it, by role, and is in the trail', async () => {
  const rules = await demand(['GRID_WORKER', 'VILLAGE_SECRETARY', 'GRID_WORKER']);
  expect(rules).toEqual([
    { role: 'COUNTY_ADMIN', required: false, holders: 1, lacking: 0 },
    { role: 'TOWNSHIP_OFFICIAL', required: false, holders: 2, lacking: 2 },
    { role: 'VILLAGE_SECRETARY', required: true, holders: 2, lacking: 2 },
    { role: 'GRID_WORKER', required: true, holders: 3, lacking: 3 },
    { role: 'INSPECTOR', required: false, holders: 1, lacking: 1 },
    { role: 'PARTNER', required: false, holders: 1, lacking: 1 },
    ...['HEALTH', 'EDUCATION', 'MARKET_REGULATION', 'POLICE', 'CIVIL_AFFAIRS'].map((role) => ({
      ...{ role, required: false, holders: 0, lacking: 0 },
    })),
  ]);
  expect(await as(app, world.admin).run(RULES, { areaId: world.county.id })).toEqual({
    secondFactorRules: rules,
  });
  await demand([], ['VILLAGE_SECRETARY', 'GRID_WORKER']);
  const trail = await stored(
    app,
    sql`select account_id as who, before, after from audit_event
      where action = 'requireSecondFactor' and subject_id = ${world.county.id} order by at, id`,
  );
  const who = world.admin.accountId;
  expect(trail).toEqual([
    { who, before: { roles: [] }, after: { roles: ['VILLAGE_SECRETARY', 'GRID_WORKER'] } },
    { who, before: { roles: ['VILLAGE_SECRETARY', 'GRID_WORKER'] }, after: { roles: [] } },
  ]);
});

describe('whoever holds such a role and has no second factor', () => {
  test('sees nothing from the next request on, and everything again when it is asked no more', async () => {
    await householdIn(app, world, world.grid);
    const before = await areasOf(world.worker);
    expect(before).toBeGreaterThan(0);
    expect(await areasOf(world.worker)).toBe(before); // by now they are presumed: see presume.ts
    await demand(['GRID_WORKER']);
    expect(await areasOf(world.worker)).toBe(0);
    expect(await as(app, world.worker).run('{ households { nodes { id } } }')).toEqual({
      households: { nodes: [] },
    });
    expect(await as(app, world.worker).run(OWN)).toEqual({
      viewer: { mustSetUpSecondFactor: true, secondFactor: null },
    });
    await demand([], ['GRID_WORKER']);
    expect(await areasOf(world.worker)).toBe(before);
  });

  test('does nothing: no deed, no key for the device (FORBIDDEN), no permission told to the panel', async () => {
    await demand(['GRID_WORKER']);
    await expect(addHousehold(app, world.worker, world.grid)).rejects.toThrow(/NOT_FOUND/);
    expect((await as(app, world.worker).refused(DEVICE)).extensions.code).toBe('FORBIDDEN');
    const { viewer } = await as(app, world.worker).run<{ viewer: { permissions: unknown[] } }>(
      '{ viewer { permissions grantableRoles } }',
    );
    expect(viewer).toEqual({ permissions: [], grantableRoles: [] });
  });

  test('none of their posts counts, whichever of them asks it', async () => {
    const { accountId } = world.worker;
    await grant(app, world.admin, { accountId, role: 'INSPECTOR', areaId: world.township.id });
    expect(await areasOf(world.worker)).toBeGreaterThan(1);
    await demand(['INSPECTOR']);
    expect(await areasOf(world.worker)).toBe(0);
  });

  test('is not who holds another role, or holds it in another county, or not any more', async () => {
    const { worker: farAway } = await makeWorld(app);
    const before = [await areasOf(world.secretary), await areasOf(farAway)];
    await demand(['GRID_WORKER']);
    expect([await areasOf(world.secretary), await areasOf(farAway)]).toEqual(before);
    await asOwner(
      app,
      sql`update post set ends_on = '2026-01-02' where account_id = ${world.worker.accountId}`,
    );
    expect(await as(app, world.worker).run(OWN)).toMatchObject({ viewer: { mustSetUpSecondFactor: false } });
  });

  test('is stopped as soon as the role is given', async () => {
    await demand(['INSPECTOR']);
    const before = await areasOf(world.secretary);
    const { accountId } = world.secretary;
    await grant(app, world.admin, { accountId, role: 'INSPECTOR', areaId: world.village.id });
    expect([before > 0, await areasOf(world.secretary)]).toEqual([true, 0]);
  });

  test('shows nothing to whoever views as them, and views as nobody', async () => {
    const { official, worker, admin } = world;
    const VIEW = 'mutation ($input: ViewAsInput!) { viewAs(input: $input) { token } }';
    const input = { id: worker.accountId, reason: '核对网格员所见' };
    const { viewAs } = await as(app, official).run<{ viewAs: { token: string } }>(VIEW, { input });
    const viewing = as(app, official, { 'x-sibulou-view': viewAs.token });
    const seen = await viewing.run<{ areas: { totalCount: number } }>(AREAS);
    expect(seen.areas.totalCount).toBeGreaterThan(0);
    await demand(['GRID_WORKER']);
    expect(await viewing.run(AREAS)).toEqual({ areas: { totalCount: 0 } });
    expect(await viewing.run('{ viewer { mustSetUpSecondFactor } }')).toEqual({
      viewer: { mustSetUpSecondFactor: true },
    });
    await demand(['TOWNSHIP_OFFICIAL'], ['GRID_WORKER'], admin);
    expect((await viewing.refused(AREAS)).extensions.code).toBe('UNAUTHENTICATED');
  });

  test('gets no file: an export under way ends, and one that is done is not handed out', async () => {
    await householdIn(app, world, world.grid);
    const { id } = await ask(app, world.secretary);
    await demand(['VILLAGE_SECRETARY']);
    await runJob(app, 'runExports');
    const [row] = await stored(
      app,
      sql<{ status: string; rows: number }>`select status, rows from export where id = ${id}`,
    );
    expect(row).toEqual({ status: 'FAILED', rows: 0 });
    expect([403, 404, 409]).toContain((await get(app, world.secretary, id)).status);
  });

  test('is explained to whoever asks why', async () => {
    const id = await householdIn(app, world, world.grid);
    await demand(['GRID_WORKER']);
    const told = await explain(app, world.admin, {
      ...{ accountId: world.worker.accountId, subject: 'Household', id, action: 'read' },
    });
    expect(told).toMatchObject({ verdict: 'NO_SECOND_FACTOR', allowed: false, sees: false });
  });

  test('signs in, sets one up, and everything is there in the same session', async () => {
    const person = await somebody(app, world);
    const before = await areasOf(person);
    await demand(['GRID_WORKER']);
    const { data } = await signInWith(app, person.username, null);
    const session = data!.signIn;
    expect(await areasOf(session)).toBe(0);
    const { secret } = await setUp(app, session);
    expect(await areasOf(session)).toBe(before);
    const again = await signInWith(app, person.username, codeOf(app, secret, 1));
    expect(await areasOf(again.data!.signIn)).toBe(before);
  });
});

describe('the admin who asks it of admins', () => {
  test('keeps working, and can take it back', async () => {
    await demand(['COUNTY_ADMIN']);
    expect(await areasOf(world.admin)).toBeGreaterThan(0);
    await demand([], ['COUNTY_ADMIN']);
  });
});
