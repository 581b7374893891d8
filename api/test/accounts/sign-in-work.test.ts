import { expect, jest, test } from '@jest/globals';
import * as argon2 from '@node-rs/argon2';

/** What passwords were held against: the work, and with it the time, is the hash's. */
const against: string[] = [];
jest.unstable_mockModule('@node-rs/argon2', () => ({
  ...argon2,
  verify: (hashed: string, password: string) => {
    against.push(hashed);
    return argon2.verify(hashed, password);
  },
}));

const { useApp } = await import('../app.js');
const { as } = await import('../client.js');
const { makeWorld } = await import('../world.js');
const { DISABLE, freshName, personAt, SIGN_IN } = await import('./people.js');

const app = useApp();

/** Each hash by its algorithm and cost, without salt and sum. */
async function workOf(username: string): Promise<string[]> {
  against.length = 0;
  await as(app, null).refused(SIGN_IN, { username, password: 'not the password' });
  return against.map((hashed) => hashed.split('$').slice(1, 4).join(' '));
}

test('whoever does not get in is refused after the same work, whether or not there is such an account', async () => {
  const { secretary, village, worker } = await makeWorld(app);
  const { username } = await personAt(app, secretary, village);
  const disabled = await personAt(app, secretary, village);
  const { accountId: id, version } = disabled;
  await as(app, secretary).run(DISABLE, { input: { id, version } });
  const known = await workOf(username);
  expect(known).toEqual(['argon2id v=19 m=19456,t=2,p=1']);
  expect(await workOf(freshName())).toEqual(known);
  expect(await workOf(disabled.username)).toEqual(known);
  expect(await workOf(worker.username)).toEqual(known); // its hash is "-"
});
