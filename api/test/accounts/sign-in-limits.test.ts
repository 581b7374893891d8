import { describe, expect, test } from '@jest/globals';
import { SignInLimits } from '../../src/accounts/sign-in-limits.js';
import { Problem } from '../../src/kernel/errors.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';
import { freshName, PASSWORD, personAt, SIGN_IN } from './people.js';

const app = useApp();

/** Seconds to wait, or 0 where the try is admitted. */
async function waits(limits: SignInLimits, username: string, address: string): Promise<number> {
  try {
    await limits.admit(username, address);
    return 0;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return Number(error.details['retryAfterSeconds']);
  }
}

const fail = async (
  limits: SignInLimits,
  times: number,
  username: string,
  address: (n: number) => string,
) => {
  for (let n = 0; n < times; n++) await waits(limits, username, address(n));
};

describe('guessing', () => {
  test('after five failures an account is blocked at that address for 15 minutes, for the right password too (RATE_LIMITED)', async () => {
    const { secretary, village } = await makeWorld(app);
    const { username } = await personAt(app, secretary, village);
    for (let n = 0; n < 5; n++) {
      const { extensions } = await as(app, null).refused(SIGN_IN, { username, password: 'not the password' });
      expect(extensions.code).toBe('UNAUTHENTICATED');
    }
    const { extensions } = await as(app, null).refused(SIGN_IN, {
      username: username.toUpperCase(),
      password: PASSWORD,
    });
    expect(extensions.code).toBe('RATE_LIMITED');
    expect(extensions['retryAfterSeconds']).toBeGreaterThan(800);
    expect(extensions['retryAfterSeconds']).toBeLessThanOrEqual(900);
  });

  test('twenty tries at once are no way round', async () => {
    const { secretary, village } = await makeWorld(app);
    const { username } = await personAt(app, secretary, village);
    const tries = Array.from({ length: 20 }, () =>
      as(app, null).refused(SIGN_IN, { username, password: 'not the password' }),
    );
    const codes = (await Promise.all(tries)).map(({ extensions }) => extensions.code);
    expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(5);
  });

  test('another process counts in the same place', async () => {
    const name = freshName();
    await fail(new SignInLimits(app.kernel.db), 5, name, () => '192.0.2.1');
    expect(await waits(new SignInLimits(app.kernel.db), name, '192.0.2.1')).toBeGreaterThan(800);
  });

  test('an unknown username is limited like a known one', async () => {
    const username = freshName();
    for (let n = 0; n < 5; n++)
      await as(app, null).refused(SIGN_IN, { username, password: 'not the password' });
    expect((await as(app, null).refused(SIGN_IN, { username, password: 'x' })).extensions.code).toBe(
      'RATE_LIMITED',
    );
  });

  test('an account that many addresses guess at waits a minute at most: nobody is locked out for long', async () => {
    const limits = new SignInLimits(app.kernel.db);
    const name = freshName();
    await fail(limits, 30, name, (n) => `198.51.100.${n}`);
    const seconds = await waits(limits, name, '203.0.113.1');
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  test('waiting out that minute does not count against the owner’s own address', async () => {
    const limits = new SignInLimits(app.kernel.db);
    const name = freshName();
    await fail(limits, 30, name, (n) => `198.51.100.${n}`);
    for (let n = 0; n < 10; n++) expect(await waits(limits, name, '203.0.113.2')).toBeLessThanOrEqual(60);
  });

  test('where the owner has signed in before, guessers elsewhere do not even slow them', async () => {
    const limits = new SignInLimits(app.kernel.db);
    const name = freshName();
    await (await limits.admit(name, '203.0.113.3')).forgive();
    await fail(limits, 30, name, (n) => `198.51.100.${n}`);
    expect(await waits(limits, name, '203.0.113.3')).toBe(0);
  });

  test('an address is blocked after fifty failures, whatever the usernames', async () => {
    const limits = new SignInLimits(app.kernel.db);
    for (let n = 0; n < 50; n++) expect(await waits(limits, freshName(), '192.0.2.50')).toBe(0);
    expect(await waits(limits, freshName(), '192.0.2.50')).toBeGreaterThan(800);
    expect(await waits(limits, freshName(), '192.0.2.51')).toBe(0);
  });

  test('the addresses of one IPv6 network count as one', async () => {
    const limits = new SignInLimits(app.kernel.db);
    const name = freshName();
    await fail(limits, 5, name, (n) => `2001:db8:1:2::${n + 1}`);
    expect(await waits(limits, name, '2001:db8:1:2:ffff::1')).toBeGreaterThan(800);
    expect(await waits(limits, name, '2001:db8:1:3::1')).toBe(0);
  });

  test('a right password takes its failures back: four and one, again and again', async () => {
    const { secretary, village } = await makeWorld(app);
    const { username } = await personAt(app, secretary, village);
    for (let round = 0; round < 3; round++) {
      for (let n = 0; n < 4; n++)
        await as(app, null).refused(SIGN_IN, { username, password: 'not the password' });
      await as(app, null).run(SIGN_IN, { username, password: PASSWORD });
    }
  });
});
