import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, addPerson, CREATE_PERSON, idNumberFor, personInput } from '../register.js';
import { makeWorld } from '../world.js';

const app = useApp();

/** A worker with a household in the own grid. */
async function atDoor() {
  const world = await makeWorld(app);
  return { ...world, household: await addHousehold(app, world.worker, world.grid) };
}

describe('createPerson', () => {
  test('a worker cannot register anybody in a household next door (NOT_FOUND), as if there were none', async () => {
    const { otherWorker, household } = await atDoor();
    const outside = await as(app, otherWorker).refused(CREATE_PERSON, { input: personInput(household) });
    expect(outside.extensions.code).toBe('NOT_FOUND');
    expect(outside).toEqual(
      await as(app, otherWorker).refused(CREATE_PERSON, { input: personInput({ id: v7() }) }),
    );
  });

  test.each(['inspector', 'partner'] as const)('an %s registers nobody (FORBIDDEN)', async (who) => {
    const world = await atDoor();
    const { extensions } = await as(app, world[who]).refused(CREATE_PERSON, {
      input: personInput(world.household),
    });
    expect(extensions.code).toBe('FORBIDDEN');
  });

  test('everything that is wrong is said at once (INVALID)', async () => {
    const { worker, household } = await atDoor();
    const wrong = { name: '', birthDate: '2999-01-01', idNumber: '123', phone: '1' };
    const { extensions } = await as(app, worker).refused(CREATE_PERSON, {
      input: personInput(household, wrong),
    });
    expect(extensions.code).toBe('INVALID');
    expect(Object.keys(extensions.fields!).sort()).toEqual(['birthDate', 'idNumber', 'name', 'phone']);
  });

  test.each([
    ['its check digit', { idNumber: '110105194912310021' }, /check digit/],
    ['a day of birth that is another one', { birthDate: '1980-05-07' }, /birth date/],
    ['the other sex', { sex: 'FEMALE' }, /other sex/],
  ])('an ID number is refused for %s (INVALID idNumber, saying which)', async (_what, wrong, words) => {
    const { worker, household } = await atDoor();
    const input = personInput(household, { idNumber: idNumberFor(), ...wrong });
    const { extensions } = await as(app, worker).refused(CREATE_PERSON, { input });
    expect(extensions).toMatchObject({ code: 'INVALID', fields: { idNumber: expect.stringMatching(words) } });
  });

  test('an ID number stands once in a county (CONFLICT, not saying where)', async () => {
    const { worker, household, farGrid, farWorker } = await atDoor();
    const idNumber = idNumberFor();
    await addPerson(app, worker, household, { idNumber });
    const far = await addHousehold(app, farWorker, farGrid);
    const failure = await as(app, farWorker).refused(CREATE_PERSON, {
      input: personInput(far, { idNumber: idNumber.toLowerCase() }),
    });
    expect(failure.extensions).toEqual({ code: 'CONFLICT' });
    expect(failure.message).toBe(
      'Already registered in this county: ask your township or county to move the person here.',
    );
    const other = await makeWorld(app);
    await addPerson(app, other.worker, await addHousehold(app, other.worker, other.grid), { idNumber });
  });

  test('two at once with one ID number: one of them stands', async () => {
    const { worker, household } = await atDoor();
    const input = personInput(household, { idNumber: idNumberFor() });
    const answers = await Promise.all([1, 2].map(() => as(app, worker).send(CREATE_PERSON, { input })));
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
      'CONFLICT',
      'done',
    ]);
  });

  test('a worker registers somebody, and sees the numbers masked at once', async () => {
    const { worker, household, grid } = await atDoor();
    const idNumber = idNumberFor('1990-02-28', 'FEMALE');
    const person = await addPerson(app, worker, household, {
      ...{ name: ' 欧阳 吕布 ', sex: 'FEMALE', birthDate: '1990-02-28' },
      ...{
        idNumber: ` ${idNumber} `,
        phone: '+86 13900139000',
        residence: 'TENANT',
        relation: 'NOT_RELATED',
      },
    });
    expect(person).toMatchObject({
      ...{ name: '欧阳 吕布', namePinyin: 'ouyanglvbu', nameInitials: 'oylb', version: 1 },
      ...{ idNumber: `9${'*'.repeat(16)}${idNumber[17]}`, phone: '139****9000' },
      ...{ area: { id: grid.id }, household: { id: household.id } },
    });
    expect(person.viewerCan.sort()).toEqual(['movePerson', 'revealPerson', 'updatePerson']);
  });

  test('a baby and a foreigner need no ID number, and two of them do not clash', async () => {
    const { worker, household } = await atDoor();
    const baby = await addPerson(app, worker, household, {
      name: '小宝',
      birthDate: '2026-01-05',
      relation: 'CHILD',
    });
    const foreigner = await addPerson(app, worker, household, { name: 'John Smith', idNumber: ' ' });
    expect([baby.idNumber, foreigner.idNumber]).toEqual([null, null]);
  });

  test('sent twice with one id somebody stands once, under the ID number too', async () => {
    const { worker, household } = await atDoor();
    const given = { id: v7(), idNumber: idNumberFor() };
    const first = await addPerson(app, worker, household, given);
    expect(await addPerson(app, worker, household, given)).toEqual(first);
  });
});
