import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';
import { PASSWORD, personAt, SIGN_IN, signedIn, VIEWER } from './people.js';

const app = useApp();

const SESSIONS = '{ viewer { sessions { id current createdAt lastSeenAt expiresAt address userAgent } } }';
const END = 'mutation ($input: EndSessionInput!) { endSession(input: $input) }';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
const NEXT = 'another long password';

interface Sessions {
  viewer: { sessions: { id: string; current: boolean; createdAt: string; expiresAt: string }[] };
}
const sessionsOf = async (actor: { token: string }) =>
  (await as(app, actor).run<Sessions>(SESSIONS)).viewer.sessions;

async function somebody() {
  const { secretary, village } = await makeWorld(app);
  const person = await personAt(app, secretary, village);
  return {
    secretary,
    ...person,
    phone: await signedIn(app, person.username),
    desk: await signedIn(app, person.username),
  };
}

describe('endSession', () => {
  test('nobody ends the session of somebody else (NOT_FOUND), a supervisor neither', async () => {
    const { secretary, phone } = await somebody();
    const [session] = await sessionsOf(phone);
    for (const id of [session!.id, 'no id'])
      expect((await as(app, secretary).refused(END, { input: { id } })).extensions.code).toBe('NOT_FOUND');
    expect(await as(app, phone).run(VIEWER)).toMatchObject({ viewer: { posts: [] } });
  });

  test('ends one’s own on another device', async () => {
    const { phone, desk } = await somebody();
    const sessions = await sessionsOf(desk);
    expect(sessions.map(({ current }) => current).sort()).toEqual([false, true]);
    const lost = sessions.find(({ current }) => !current)!;
    await as(app, desk).run(END, { input: { id: lost.id } });
    expect(await as(app, phone).run(VIEWER)).toEqual({ viewer: null });
    expect(await sessionsOf(desk)).toHaveLength(1);
  });

  test('a session tells when it ends if it is not used', async () => {
    const { desk } = await somebody();
    for (const { createdAt, expiresAt } of await sessionsOf(desk))
      expect((Date.parse(expiresAt) - Date.parse(createdAt)) / 3_600_000).toBeCloseTo(12, 1);
  });
});

describe('signOut', () => {
  test('needs a session (UNAUTHENTICATED)', async () => {
    expect((await as(app, null).refused('mutation { signOut }')).extensions.code).toBe('UNAUTHENTICATED');
  });

  test('ends this session and no other', async () => {
    const { phone, desk } = await somebody();
    await as(app, phone).run('mutation { signOut }');
    expect(await as(app, phone).run(VIEWER)).toEqual({ viewer: null });
    expect(await as(app, desk).run(VIEWER)).toMatchObject({ viewer: { posts: [] } });
  });
});

describe('changePassword', () => {
  test('needs the current one (INVALID current), and five wrong ones block it (RATE_LIMITED)', async () => {
    const { phone } = await somebody();
    const input = { current: 'not the password', next: NEXT };
    for (let n = 0; n < 5; n++)
      expect((await as(app, phone).refused(CHANGE, { input })).extensions).toMatchObject({
        code: 'INVALID',
        fields: { current: expect.any(String) },
      });
    expect(
      (await as(app, phone).refused(CHANGE, { input: { current: PASSWORD, next: NEXT } })).extensions.code,
    ).toBe('RATE_LIMITED');
  });

  test.each([
    ['of nine characters', '123456789'],
    ['that is the username', null],
    ['that anyone would try first', 'qwertyuiop'],
    ['of the demo', 'sibulou-demo'],
    ['of one letter', 'aaaaaaaaaaaaaa'],
  ])('refuses a password %s (INVALID next)', async (_what, next) => {
    const { phone, username } = await somebody();
    const { extensions } = await as(app, phone).refused(CHANGE, {
      input: { current: PASSWORD, next: next ?? username.toUpperCase() },
    });
    expect(extensions).toMatchObject({ code: 'INVALID', fields: { next: expect.any(String) } });
  });

  test('ends every other session, and the old password is worth nothing', async () => {
    const { phone, desk, username } = await somebody();
    await as(app, desk).run(CHANGE, { input: { current: PASSWORD, next: NEXT } });
    expect(await as(app, phone).run(VIEWER)).toEqual({ viewer: null });
    expect(await as(app, desk).run(VIEWER)).toMatchObject({ viewer: { posts: [] } });
    expect((await as(app, null).refused(SIGN_IN, { username, password: PASSWORD })).extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    await signedIn(app, username, NEXT);
  });
});
