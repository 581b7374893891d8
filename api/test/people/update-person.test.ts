import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, addPerson, idNumberFor, UPDATE_PERSON, type PersonFacts } from '../register.js';
import { makeWorld } from '../world.js';

const app = useApp();

async function withPerson(given: Record<string, unknown> = {}) {
  const world = await makeWorld(app);
  const household = await addHousehold(app, world.worker, world.grid);
  const person = await addPerson(app, world.worker, household, given);
  const update = async (input: object) =>
    (
      await as(app, world.worker).run<{ done: PersonFacts }>(UPDATE_PERSON, {
        input: { id: person.id, ...input },
      })
    ).done;
  const refused = (input: object) =>
    as(app, world.worker).refused(UPDATE_PERSON, { input: { id: person.id, version: 1, ...input } });
  return { ...world, household, person, update, refused };
}

describe('updatePerson', () => {
  test('a worker cannot change somebody next door (NOT_FOUND), as if there were nobody', async () => {
    const { otherWorker, person } = await withPerson();
    const change = (id: string) => as(app, otherWorker).refused(UPDATE_PERSON, { input: { id, version: 1 } });
    const outside = await change(person.id);
    expect(outside.extensions.code).toBe('NOT_FOUND');
    expect(outside).toEqual(await change(v7()));
  });

  test('an inspector reads and changes nobody (FORBIDDEN); for a partner there is nobody (NOT_FOUND)', async () => {
    const { inspector, partner, person } = await withPerson();
    const input = { id: person.id, version: 1 };
    expect((await as(app, inspector).refused(UPDATE_PERSON, { input })).extensions.code).toBe('FORBIDDEN');
    expect((await as(app, partner).refused(UPDATE_PERSON, { input })).extensions.code).toBe('NOT_FOUND');
  });

  test('a version that was overtaken is refused (CONFLICT with the current one)', async () => {
    const { update, refused } = await withPerson();
    await update({ version: 1, residence: 'AWAY' });
    expect((await refused({ residence: 'RESIDENT' })).extensions).toMatchObject({
      code: 'CONFLICT',
      current: 2,
    });
  });

  test('sex and birth date must go on agreeing with the ID number (INVALID, by field)', async () => {
    const { refused, update } = await withPerson({ idNumber: idNumberFor() });
    expect((await refused({ birthDate: '1980-05-07' })).extensions.fields).toHaveProperty('birthDate');
    expect((await refused({ sex: 'FEMALE' })).extensions.fields).toHaveProperty('sex');
    const idNumber = idNumberFor('1981-01-01', 'FEMALE');
    expect((await refused({ idNumber })).extensions.fields).toHaveProperty('idNumber');
    expect(await update({ version: 1, idNumber, sex: 'FEMALE', birthDate: '1981-01-01' })).toMatchObject({
      ...{
        version: 2,
        sex: 'FEMALE',
        birthDate: '1981-01-01',
        idNumber: `9${'*'.repeat(16)}${idNumber[17]}`,
      },
    });
  });

  test('the masks are no numbers (INVALID)', async () => {
    const { refused, person } = await withPerson({ idNumber: idNumberFor(), phone: '13800138000' });
    const { extensions } = await refused({ idNumber: person.idNumber, phone: person.phone });
    expect(Object.keys(extensions.fields!).sort()).toEqual(['idNumber', 'phone']);
  });

  test('an ID number that somebody else has in the county is refused (CONFLICT)', async () => {
    const { worker, household, refused } = await withPerson();
    const idNumber = idNumberFor();
    await addPerson(app, worker, household, { idNumber });
    expect((await refused({ idNumber })).extensions).toEqual({ code: 'CONFLICT' });
  });

  test('what is left out stays, null clears, the same numbers again are no change, a new name is found anew', async () => {
    const idNumber = idNumberFor();
    const { update, person } = await withPerson({ idNumber, phone: '13800138000' });
    expect(await update({ version: 1, name: '李四' })).toMatchObject({
      ...{ version: 2, name: '李四', namePinyin: 'lisi', nameInitials: 'ls' },
      ...{ idNumber: person.idNumber, phone: '138****8000', residence: 'RESIDENT' },
    });
    expect(await update({ version: 2, idNumber, phone: '138 0013 8000' })).toMatchObject({ version: 2 });
    expect(await update({ version: 2, idNumber: null, phone: null })).toMatchObject({
      ...{ version: 3, idNumber: null, phone: null, name: '李四' },
    });
  });
});
