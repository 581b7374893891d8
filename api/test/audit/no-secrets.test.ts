import { expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { useApp } from '../app.js';
import { asOwner, CREATE_ACCOUNT, freshName, RESET, SIGN_IN, signedIn } from '../accounts/people.js';
import { as } from '../client.js';
import { addHousehold, addPerson, idNumberFor, REVEAL_HOUSEHOLD, REVEAL_PERSON } from '../register.js';
import { makeWorld } from '../world.js';

const app = useApp();

const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';

const actionsAndText = async () => {
  const events = await asOwner(app, sql<{ action: string }>`select * from audit_event`);
  return { actions: events.map(({ action }) => action), text: JSON.stringify(events) };
};

test('no password, token or hash of one is in the trail, whatever is done with an account', async () => {
  const { admin, village } = await makeWorld(app);
  const passwords = [
    'the first password',
    'the second password',
    'the third password',
    'a wrong password',
  ] as const;
  const username = freshName();
  const { createAccount } = await as(app, admin).run<{ createAccount: { id: string } }>(CREATE_ACCOUNT, {
    input: { areaId: village.id, username, displayName: '李四', password: passwords[0] },
  });
  await as(app, admin).run(RESET, { input: { id: createAccount.id, password: passwords[1] } });
  const { token } = await signedIn(app, username, passwords[1]);
  await as(app, { token }).run(CHANGE, { input: { current: passwords[1], next: passwords[2] } });
  await as(app, null).refused(SIGN_IN, { username, password: passwords[3] });

  const { actions, text } = await actionsAndText();
  expect(actions).toEqual(
    expect.arrayContaining(['createAccount', 'resetPassword', 'signIn', 'changePassword']),
  );
  expect(actions).toHaveLength(5);
  for (const secret of [...passwords, token, 'argon2', 'password_hash', 'passwordHash'])
    expect(text).not.toContain(secret);
});

test('no ID number or phone of the register is in the trail, not even where it was unmasked', async () => {
  const { worker, grid } = await makeWorld(app);
  const [phone, idNumber] = ['13577778888', idNumberFor()];
  const household = await addHousehold(app, worker, grid, { phone });
  const person = await addPerson(app, worker, household, { idNumber, phone });
  const reason = '核对身份信息';
  await as(app, worker).run(REVEAL_PERSON, { id: person.id, fields: ['ID_NUMBER', 'PHONE'], reason });
  await as(app, worker).run(REVEAL_HOUSEHOLD, { id: household.id, fields: ['PHONE'], reason });

  const { actions, text } = await actionsAndText();
  expect(actions).toEqual(expect.arrayContaining(['revealPerson', 'revealHousehold']));
  expect(text).toContain(reason);
  for (const secret of [phone, idNumber]) expect(text).not.toContain(secret);
});
