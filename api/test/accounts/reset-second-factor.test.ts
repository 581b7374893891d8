import { describe, expect, test } from '@jest/globals';
import { forgetSecondFactorOf } from '../../src/accounts/forget-second-factor-of.js';
import { sql } from '../../src/kernel/db/sql.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, type Actor } from '../world.js';
import { codeOf, RESET_FACTOR, setUp, signInWith, somebody, somebodyWithFactor } from './factor.js';
import { grant, signedIn, stored, VIEWER } from './people.js';

const app = useApp();
const REASON = '手机丢失，已当面核实';

const refusal = async (actor: Pick<Actor, 'token'>, id: string, reason = REASON) =>
  (await as(app, actor).refused(RESET_FACTOR, { input: { id, reason } })).extensions;

describe('resetSecondFactor is refused', () => {
  test('to whoever may not reset the password either', async () => {
    const world = await makeWorld(app);
    const { accountId } = await somebodyWithFactor(app, world);
    expect((await refusal(world.otherOfficial, accountId)).code).toBe('NOT_FOUND');
    expect((await refusal(world.neighbour, accountId)).code).toBe('NOT_FOUND');
    expect((await refusal(world.inspector, accountId)).code).toBe('FORBIDDEN');
    // Held also where the secretary could not give it: their superiors do it.
    await grant(app, world.admin, { accountId, role: 'GRID_WORKER', areaId: world.farGrid.id });
    expect((await refusal(world.secretary, accountId)).code).toBe('FORBIDDEN');
  });

  test('on oneself: that would be a way round the code (FORBIDDEN)', async () => {
    const world = await makeWorld(app);
    const person = await somebodyWithFactor(app, world);
    await grant(app, world.admin, {
      ...{ accountId: person.accountId, role: 'COUNTY_ADMIN', areaId: world.county.id },
    });
    expect((await refusal(person, person.accountId)).code).toBe('FORBIDDEN');
  });

  test('where there is none (FORBIDDEN), and without a reason (INVALID reason)', async () => {
    const world = await makeWorld(app);
    expect((await refusal(world.secretary, (await somebody(app, world)).accountId)).code).toBe('FORBIDDEN');
    const { accountId } = await somebodyWithFactor(app, world);
    expect(await refusal(world.secretary, accountId, ' ab ')).toMatchObject({
      code: 'INVALID',
      fields: { reason: expect.any(String) },
    });
  });
});

describe('resetSecondFactor', () => {
  test('ends the sessions, lets the password alone sign in, voids the recovery codes, and is in the trail', async () => {
    const world = await makeWorld(app);
    const person = await somebodyWithFactor(app, world);
    await as(app, world.secretary).run(RESET_FACTOR, { input: { id: person.accountId, reason: REASON } });
    expect(await as(app, person).run(VIEWER)).toEqual({ viewer: null });
    const again = await signedIn(app, person.username);
    const trail = await stored(
      app,
      sql`select account_id as who, reason, before, after from audit_event
        where action = 'resetSecondFactor' and subject_id = ${person.accountId}`,
    );
    expect(trail).toEqual([
      {
        ...{ who: world.secretary.accountId, reason: REASON },
        ...{ before: { hasSecondFactor: true }, after: { hasSecondFactor: false } },
      },
    ]);
    // Another telephone: neither the old one nor its recovery codes get in.
    const fresh = await setUp(app, again);
    for (const code of [person.recoveryCodes[0]!, codeOf(app, person.secret, 1)])
      expect((await signInWith(app, person.username, code)).errors).toBeDefined();
    expect((await signInWith(app, person.username, codeOf(app, fresh.secret, 1))).errors).toBeUndefined();
  });

  test('is among what the viewer can do to an account only where it has one', async () => {
    const world = await makeWorld(app);
    const can = async (id: string) =>
      (
        await as(app, world.secretary).run<{ account: { viewerCan: string[] } }>(
          'query ($id: ID!) { account(id: $id) { viewerCan } }',
          { id },
        )
      ).account.viewerCan;
    expect(await can((await somebody(app, world)).accountId)).not.toContain('resetSecondFactor');
    expect(await can((await somebodyWithFactor(app, world)).accountId)).toContain('resetSecondFactor');
  });
});

describe('from the console', () => {
  test('an account is found by its name, or the command says that it is not', async () => {
    const person = await somebodyWithFactor(app, await makeWorld(app));
    await forgetSecondFactorOf(app.kernel, person.username);
    await signedIn(app, person.username);
    await expect(forgetSecondFactorOf(app.kernel, person.username)).rejects.toThrow(/no account/);
    const trail = await stored(
      app,
      sql`select account_name as who from audit_event
        where action = 'resetSecondFactor' and subject_id = ${person.accountId}`,
    );
    expect(trail).toEqual([{ who: 'npm run admin:reset-second-factor' }]);
  });
});
