import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';
import {
  codeOf,
  SIGN_IN_WITH,
  signInWith,
  somebody,
  somebodyWithFactor,
  wrongCode,
  type Factor,
  type Somebody,
} from './factor.js';
import { DISABLE, freshName, PASSWORD, stored, VIEWER, versionOf } from './people.js';

const app = useApp();

const made = async (): Promise<Somebody & Factor> => somebodyWithFactor(app, await makeWorld(app));
const failureOf = async (username: string, code: string | null, password?: string) =>
  (await signInWith(app, username, code, password)).errors?.[0];
const CODE = { code: 'INVALID', fields: { code: expect.any(String) } };

describe('signing in to an account with a second factor is refused', () => {
  test('without a code, and with a wrong one: INVALID, naming the field', async () => {
    const { username, secret } = await made();
    for (const code of [null, '', '  ', wrongCode(app, secret), codeOf(app, secret, -3), 'ABCD-EFGH'])
      expect((await failureOf(username, code))?.extensions).toMatchObject(CODE);
  });

  test('by a wrong password and the right code, as to an account that does not exist: nobody learns that there is one', async () => {
    const { username, secret } = await made();
    const known = await failureOf(username, codeOf(app, secret, 1), 'not the password');
    const without = await failureOf(username, null, 'not the password');
    const unknown = await failureOf(freshName(), codeOf(app, secret, 1), 'not the password');
    expect(known?.extensions.code).toBe('UNAUTHENTICATED');
    expect(without).toEqual(known);
    expect(unknown).toEqual(known);
    // And the code was not used up by it.
    expect(await failureOf(username, codeOf(app, secret, 1))).toBeUndefined();
  });

  test('where it is disabled, in the words of a wrong password, with a code and without', async () => {
    const world = await makeWorld(app);
    const { username, accountId, secret } = await somebodyWithFactor(app, world);
    await as(app, world.secretary).run(DISABLE, {
      input: { id: accountId, version: await versionOf(app, accountId) },
    });
    for (const code of [null, codeOf(app, secret, 1)])
      expect((await failureOf(username, code))?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('by the code of another account, and by its recovery code', async () => {
    const [one, other] = [await made(), await made()];
    expect((await failureOf(one.username, codeOf(app, other.secret, 1)))?.extensions).toMatchObject(CODE);
    expect((await failureOf(one.username, other.recoveryCodes[0]!))?.extensions).toMatchObject(CODE);
  });

  test('by the code that confirmed it, by one that has signed in, and by any before that', async () => {
    const { username, secret, confirmedBy } = await made();
    expect((await failureOf(username, confirmedBy))?.extensions).toMatchObject(CODE);
    const next = codeOf(app, secret, 1);
    expect(await failureOf(username, next)).toBeUndefined();
    for (const code of [next, confirmedBy])
      expect((await failureOf(username, code))?.extensions).toMatchObject(CODE);
  });

  test('by a recovery code that has signed in', async () => {
    const { username, recoveryCodes } = await made();
    expect(await failureOf(username, recoveryCodes[3]!)).toBeUndefined();
    expect((await failureOf(username, recoveryCodes[3]!))?.extensions).toMatchObject(CODE);
    expect(await failureOf(username, recoveryCodes[4]!)).toBeUndefined();
  });
});

describe('two sign-ins at once', () => {
  const atOnce = async (username: string, code: string) => {
    const answers = await Promise.all([1, 2, 3].map(() => signInWith(app, username, code)));
    return answers.filter(({ errors }) => !errors).length;
  };

  test('with one code of the telephone: one is let in', async () => {
    const { username, secret } = await made();
    expect(await atOnce(username, codeOf(app, secret, 1))).toBe(1);
  });

  test('with one recovery code: one is let in', async () => {
    const { username, recoveryCodes } = await made();
    expect(await atOnce(username, recoveryCodes[0]!)).toBe(1);
  });
});

describe('guessing at the code', () => {
  test('leaving it out between two guesses does not make them forgotten (RATE_LIMITED)', async () => {
    const { username, secret } = await made();
    const codes: (string | undefined)[] = [];
    for (let n = 0; n < 6; n++) {
      await failureOf(username, null);
      codes.push((await failureOf(username, wrongCode(app, secret, n)))?.extensions.code);
    }
    expect(codes).toEqual([...Array<string>(5).fill('INVALID'), 'RATE_LIMITED']);
  });

  test('from ever other addresses is stopped after ten, for an hour (RATE_LIMITED)', async () => {
    const { username, secret } = await made();
    const from = (n: number, code: string) =>
      as(app, null, { 'x-forwarded-for': `198.51.100.${n}` }).refused(SIGN_IN_WITH, {
        ...{ username, password: PASSWORD, code },
      });
    for (let n = 0; n < 10; n++)
      expect((await from(n, wrongCode(app, secret, n))).extensions.code).toBe('INVALID');
    const { extensions } = await from(99, codeOf(app, secret, 1));
    expect(extensions.code).toBe('RATE_LIMITED');
    expect(extensions['retryAfterSeconds']).toBeGreaterThan(3_000);
  });

  test('by whoever lacks the password locks nobody out of the codes', async () => {
    const { username, secret } = await made();
    for (let n = 0; n < 12; n++)
      await as(app, null, { 'x-forwarded-for': `203.0.113.${n}` }).refused(SIGN_IN_WITH, {
        ...{ username, password: 'not the password', code: '123456' },
      });
    expect(await failureOf(username, codeOf(app, secret, 1))).toBeUndefined();
  });

  test('leaves a trace that says the password was right', async () => {
    const { username, secret, accountId } = await made();
    await failureOf(username, wrongCode(app, secret));
    const trail = await stored(
      app,
      sql<{ reason: string }>`
        select reason from audit_event where subject_id = ${accountId} and action = 'signInFailed'`,
    );
    expect(trail).toEqual([{ reason: expect.stringContaining('wrong code') }]);
  });
});

describe('signing in with a code', () => {
  test('of the step before, or after, in wide digits and with a space', async () => {
    const { username, secret } = await made();
    app.clock.set('2027-01-01T09:00:01+08:00'); // where a step has just begun
    const wide = [...codeOf(app, secret, -1)].map((c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0));
    expect(
      await failureOf(username, `${wide.slice(0, 3).join('')}\u3000${wide.slice(3).join('')}`),
    ).toBeUndefined();
    const { data } = await signInWith(app, username, codeOf(app, secret, 1));
    expect(await as(app, data!.signIn).run(VIEWER)).toMatchObject({ viewer: { posts: [{}] } });
  });

  test('an account without a second factor needs none, and any is ignored', async () => {
    const { username } = await somebody(app, await makeWorld(app));
    expect(await failureOf(username, '123456')).toBeUndefined();
  });
});
