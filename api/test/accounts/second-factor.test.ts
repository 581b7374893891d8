import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';
import {
  codeOf,
  CONFIRM,
  OWN,
  REMOVE,
  setUp,
  signInWith,
  somebody,
  somebodyWithFactor,
  START,
  wrongCode,
} from './factor.js';
import { asOwner, PASSWORD, signedIn, stored, VIEWER } from './people.js';

const app = useApp();

interface Started {
  startSecondFactor: { uri: string; secret: string; until: string };
}
const start = async (actor: { token: string }) =>
  (await as(app, actor).run<Started>(START, { input: { password: PASSWORD } })).startSecondFactor;

describe('startSecondFactor', () => {
  test('is nobody’s without a session (UNAUTHENTICATED)', async () => {
    const { extensions } = await as(app, null).refused(START, { input: { password: PASSWORD } });
    expect(extensions.code).toBe('UNAUTHENTICATED');
  });

  test('needs the password (INVALID password), and counts wrong ones (RATE_LIMITED)', async () => {
    const person = await somebody(app, await makeWorld(app));
    const wrong = { input: { password: 'not the password' } };
    for (let n = 0; n < 5; n++) {
      const { extensions } = await as(app, person).refused(START, wrong);
      expect(extensions).toMatchObject({ code: 'INVALID', fields: { password: expect.any(String) } });
    }
    const { extensions } = await as(app, person).refused(START, { input: { password: PASSWORD } });
    expect(extensions.code).toBe('RATE_LIMITED');
  });

  test('is refused where there is one already: it would take the telephone’s place (CONFLICT)', async () => {
    const person = await somebodyWithFactor(app, await makeWorld(app));
    const { extensions } = await as(app, person).refused(START, { input: { password: PASSWORD } });
    expect(extensions.code).toBe('CONFLICT');
  });

  test('tells a secret and its URI, and changes nothing about signing in', async () => {
    const person = await somebody(app, await makeWorld(app));
    const { uri, secret, until } = await start(person);
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(decodeURIComponent(uri)).toContain(`otpauth://totp/四不漏 Sibulou:${person.username}`);
    expect(uri).toContain(`secret=${secret}`);
    expect(new Date(until).getTime() - app.clock.now().getTime()).toBeLessThanOrEqual(600_000);
    await signedIn(app, person.username);
    expect(await as(app, person).run(OWN)).toMatchObject({ viewer: { secondFactor: null } });
  });
});

describe('confirmSecondFactor', () => {
  const refusal = async (actor: { token: string }, code: string) =>
    (await as(app, actor).refused(CONFIRM, { input: { code } })).extensions;

  test('is refused before anything was begun, and ten minutes after (CONFLICT)', async () => {
    const person = await somebody(app, await makeWorld(app));
    expect((await refusal(person, '123456')).code).toBe('CONFLICT');
    const { secret } = await start(person);
    app.clock.pass({ minutes: 11 });
    expect((await refusal(person, codeOf(app, secret))).code).toBe('CONFLICT');
  });

  test('takes no other code (INVALID code), and not many of them (RATE_LIMITED)', async () => {
    const person = await somebody(app, await makeWorld(app));
    const { secret } = await start(person);
    for (const code of ['', 'abcdef', codeOf(app, secret, -3), wrongCode(app, secret)])
      expect(await refusal(person, code)).toMatchObject({
        code: 'INVALID',
        fields: { code: expect.any(String) },
      });
    for (let n = 1; n <= 6; n++)
      expect((await refusal(person, wrongCode(app, secret, n))).code).toBe('INVALID');
    expect((await refusal(person, codeOf(app, secret))).code).toBe('RATE_LIMITED');
    await signedIn(app, person.username);
  });

  test('takes no code of the secret before: only the one shown last counts', async () => {
    const person = await somebody(app, await makeWorld(app));
    const { secret } = await start(person);
    await start(person);
    expect((await refusal(person, codeOf(app, secret))).code).toBe('INVALID');
  });

  test('ends every other session, tells ten recovery codes, and says since when', async () => {
    const person = await somebody(app, await makeWorld(app));
    const other = await signedIn(app, person.username);
    const { recoveryCodes } = await setUp(app, person);
    expect(recoveryCodes).toHaveLength(10);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(recoveryCodes[0]).toMatch(/^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/);
    expect(await as(app, other).run(VIEWER)).toEqual({ viewer: null });
    expect(await as(app, person).run(OWN)).toEqual({
      viewer: {
        mustSetUpSecondFactor: false,
        secondFactor: { since: expect.any(String), recoveryCodesLeft: 10 },
      },
    });
  });

  test('of two at once one is done, and its recovery codes are those that count', async () => {
    const person = await somebody(app, await makeWorld(app));
    const { secret } = await start(person);
    const answers = await Promise.all(
      [0, 1].map((step) =>
        as(app, person).send<{ confirmSecondFactor: { recoveryCodes: string[] } }>(CONFIRM, {
          input: { code: codeOf(app, secret, step) },
        }),
      ),
    );
    const done = answers.filter(({ errors }) => !errors);
    expect(done).toHaveLength(1);
    const [code] = done[0]!.data!.confirmSecondFactor.recoveryCodes;
    expect((await signInWith(app, person.username, code!)).data?.signIn.token).toBeDefined();
  });
});

describe('removeSecondFactor', () => {
  test('needs the password and a code (INVALID), and stays where there is none (CONFLICT)', async () => {
    const world = await makeWorld(app);
    const person = await somebodyWithFactor(app, world);
    const refusal = async (input: object) => (await as(app, person).refused(REMOVE, { input })).extensions;
    const code = codeOf(app, person.secret, 1);
    expect(await refusal({ password: 'not the password', code })).toMatchObject({
      fields: { password: expect.any(String) },
    });
    expect(await refusal({ password: PASSWORD, code: wrongCode(app, person.secret) })).toMatchObject({
      fields: { code: expect.any(String) },
    });
    expect((await signInWith(app, person.username, null)).errors).toBeDefined();
    const without = await somebody(app, world);
    const { extensions } = await as(app, without).refused(REMOVE, { input: { password: PASSWORD, code } });
    expect(extensions.code).toBe('CONFLICT');
  });

  test('wrong passwords do not use up the codes: the owner still signs in', async () => {
    const person = await somebodyWithFactor(app, await makeWorld(app));
    for (let n = 0; n < 12; n++)
      await as(app, person).send(REMOVE, { input: { password: 'not the password', code: '1' } });
    expect((await signInWith(app, person.username, codeOf(app, person.secret, 1))).errors).toBeUndefined();
  });

  test('with both, the password alone signs in again, and no recovery code is left', async () => {
    const person = await somebodyWithFactor(app, await makeWorld(app));
    await as(app, person).run(REMOVE, {
      input: { password: PASSWORD, code: person.recoveryCodes[0]!.toLowerCase().replaceAll('-', ' ') },
    });
    await signedIn(app, person.username);
    const left = await stored(
      app,
      sql`select account_id from recovery_code where account_id = ${person.accountId}
        union all select account_id from second_factor where account_id = ${person.accountId}`,
    );
    expect(left).toEqual([]);
  });
});

test('neither the secret nor a code is in the trail, nor anywhere in the database but sealed and hashed', async () => {
  const world = await makeWorld(app);
  const person = await somebodyWithFactor(app, world);
  const code = codeOf(app, person.secret, 1);
  await signInWith(app, person.username, code);
  await signInWith(app, person.username, person.recoveryCodes[0]!);
  await signInWith(app, person.username, wrongCode(app, person.secret));
  const text = JSON.stringify(
    await asOwner(
      app,
      sql`select to_jsonb(audit_event) from audit_event union all select to_jsonb(receipt) from receipt
        union all select to_jsonb(rate_limit) from rate_limit union all select to_jsonb(second_factor) from second_factor
        union all select to_jsonb(recovery_code) from recovery_code union all select to_jsonb(account) from account`,
    ),
  );
  expect(text).toContain('confirmSecondFactor');
  const bytes = (word: string) => Buffer.from(word).toString('hex');
  for (const secret of [person.secret, code, ...person.recoveryCodes])
    for (const form of [secret, bytes(secret), secret.replaceAll('-', ''), bytes(secret.replaceAll('-', ''))])
      expect(text).not.toContain(form);
});
