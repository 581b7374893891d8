import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';
import { codeOf, OWN, RENEW, signInWith, somebody, somebodyWithFactor, wrongCode } from './factor.js';
import { PASSWORD, stored } from './people.js';

const app = useApp();

describe('renewRecoveryCodes is refused', () => {
  const refusal = async (actor: { token: string } | null, input: object) =>
    (await as(app, actor).refused(RENEW, { input })).extensions;

  test('without a session (UNAUTHENTICATED), and where there is no second factor (CONFLICT)', async () => {
    const input = { password: PASSWORD, code: '123456' };
    expect((await refusal(null, input)).code).toBe('UNAUTHENTICATED');
    const without = await somebody(app, await makeWorld(app));
    expect((await refusal(without, input)).code).toBe('CONFLICT');
  });

  test('without the password, and without the code of now; a recovery code does not do (INVALID)', async () => {
    const person = await somebodyWithFactor(app, await makeWorld(app));
    const code = codeOf(app, person.secret, 1);
    expect(await refusal(person, { password: 'not the password', code })).toMatchObject({
      code: 'INVALID',
      fields: { password: expect.any(String) },
    });
    const codes = ['', wrongCode(app, person.secret), person.confirmedBy, person.recoveryCodes[0]!];
    for (const other of codes)
      expect(await refusal(person, { password: PASSWORD, code: other })).toMatchObject({
        code: 'INVALID',
        fields: { code: expect.any(String) },
      });
    expect(await as(app, person).run(OWN)).toMatchObject({
      viewer: { secondFactor: { recoveryCodesLeft: 10 } },
    });
    const [first] = person.recoveryCodes;
    expect((await signInWith(app, person.username, first!)).errors).toBeUndefined();
  });

  test('after ten wrong codes with the right password, each of them looked at (INVALID), also with the right one (RATE_LIMITED)', async () => {
    const person = await somebodyWithFactor(app, await makeWorld(app));
    const attempt = async (code: string) => (await refusal(person, { password: PASSWORD, code })).code;
    for (let n = 0; n < 10; n++) expect(await attempt(wrongCode(app, person.secret, n))).toBe('INVALID');
    expect(await attempt(codeOf(app, person.secret, 1))).toBe('RATE_LIMITED');
  });

  test('after many codes (RATE_LIMITED); wrong passwords do not use them up', async () => {
    const person = await somebodyWithFactor(app, await makeWorld(app));
    for (let n = 0; n < 12; n++)
      await as(app, person).send(RENEW, { input: { password: 'not the password', code: '1' } });
    const code = codeOf(app, person.secret, 1);
    expect((await signInWith(app, person.username, code)).errors).toBeUndefined();
    app.clock.pass({ minutes: 20 }); // for the password
    for (let n = 0; n < 10; n++)
      await as(app, person).send(RENEW, {
        input: { password: PASSWORD, code: wrongCode(app, person.secret, n) },
      });
    const now = { password: PASSWORD, code: codeOf(app, person.secret) };
    expect((await refusal(person, now)).code).toBe('RATE_LIMITED');
  });
});

test('renewRecoveryCodes tells ten others; the old ones are void, the telephone and the sessions stay', async () => {
  const person = await somebodyWithFactor(app, await makeWorld(app));
  await signInWith(app, person.username, person.recoveryCodes[0]!);
  const code = codeOf(app, person.secret, 1);
  const input = { password: PASSWORD, code };
  const { renewRecoveryCodes: fresh } = await as(app, person).run<{ renewRecoveryCodes: string[] }>(RENEW, {
    input,
  });
  expect(new Set([...fresh, ...person.recoveryCodes]).size).toBe(20);
  expect(await as(app, person).run(OWN)).toMatchObject({
    viewer: { secondFactor: { recoveryCodesLeft: 10 } },
  });
  expect((await signInWith(app, person.username, person.recoveryCodes[1]!)).errors).toBeDefined();
  expect((await signInWith(app, person.username, fresh[0]!)).errors).toBeUndefined();
  app.clock.pass({ minutes: 2 });
  expect((await signInWith(app, person.username, codeOf(app, person.secret))).errors).toBeUndefined();
  const trail = await stored(
    app,
    sql`select subject_id as who, before, after from audit_event
      where action = 'renewRecoveryCodes' and account_id = ${person.accountId}`,
  );
  expect(trail).toEqual([{ who: person.accountId, before: null, after: null }]);
});

test('of two at once with the same code one is done, and its codes are those that count', async () => {
  const person = await somebodyWithFactor(app, await makeWorld(app));
  const input = { password: PASSWORD, code: codeOf(app, person.secret, 1) };
  const answers = await Promise.all(
    [1, 2].map(() => as(app, person).send<{ renewRecoveryCodes: string[] }>(RENEW, { input })),
  );
  const done = answers.filter(({ errors }) => !errors);
  expect(done).toHaveLength(1);
  const [code] = done[0]!.data!.renewRecoveryCodes;
  expect((await signInWith(app, person.username, code!)).errors).toBeUndefined();
});
