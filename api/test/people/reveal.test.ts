import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, addPerson, idNumberFor, REVEAL_HOUSEHOLD, REVEAL_PERSON } from '../register.js';
import { makeWorld, type Actor } from '../world.js';

const app = useApp();
const PHONE = '13800138000';
const REASON = '电话核实行程';

async function withNumbers() {
  const world = await makeWorld(app);
  const idNumber = idNumberFor();
  const household = await addHousehold(app, world.worker, world.grid, { phone: '13900139000' });
  const person = await addPerson(app, world.worker, household, { idNumber, phone: PHONE });
  const person_ = { id: person.id, fields: ['ID_NUMBER', 'PHONE'], reason: REASON };
  const household_ = { id: household.id, fields: ['PHONE'], reason: REASON };
  return { ...world, household, person, idNumber, ofPerson: person_, ofHousehold: household_ };
}

const trailOf = async (actor: Actor, id: string) => {
  const TRAIL = /* GraphQL */ `
    query ($id: ID!) {
      auditEvents(filter: { subjectId: { eq: $id } }) {
        nodes {
          action
          subject
          reason
          before
          after
          accountName
        }
      }
    }
  `;
  const { auditEvents } = await as(app, actor).run<{ auditEvents: { nodes: { action: string }[] } }>(TRAIL, {
    id,
  });
  return auditEvents.nodes.filter(({ action }) => action.startsWith('reveal'));
};

describe('revealPerson and revealHousehold', () => {
  test('nothing is revealed to a worker next door (NOT_FOUND), as if there were nothing', async () => {
    const { otherWorker, ofPerson, ofHousehold } = await withNumbers();
    for (const [mutation, asked] of [
      [REVEAL_PERSON, ofPerson],
      [REVEAL_HOUSEHOLD, ofHousehold],
    ] as const) {
      const outside = await as(app, otherWorker).refused(mutation, asked);
      expect(outside.extensions.code).toBe('NOT_FOUND');
      expect(outside).toEqual(await as(app, otherWorker).refused(mutation, { ...asked, id: v7() }));
    }
  });

  test('an inspector reads masks only (FORBIDDEN)', async () => {
    const { inspector, ofPerson, ofHousehold } = await withNumbers();
    expect((await as(app, inspector).refused(REVEAL_PERSON, ofPerson)).extensions.code).toBe('FORBIDDEN');
    expect((await as(app, inspector).refused(REVEAL_HOUSEHOLD, ofHousehold)).extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  test('a partner reads masked households and no person at all (FORBIDDEN, NOT_FOUND)', async () => {
    const { partner, ofPerson, ofHousehold } = await withNumbers();
    expect((await as(app, partner).refused(REVEAL_HOUSEHOLD, ofHousehold)).extensions.code).toBe('FORBIDDEN');
    expect((await as(app, partner).refused(REVEAL_PERSON, ofPerson)).extensions.code).toBe('NOT_FOUND');
  });

  test('not without a reason that says something, nor without a field (INVALID), and then there is no trace', async () => {
    const { worker, secretary, person, ofPerson } = await withNumbers();
    for (const wrong of [{ reason: '  看看  ' }, { reason: '' }, { reason: '看'.repeat(201) }]) {
      const { extensions } = await as(app, worker).refused(REVEAL_PERSON, { ...ofPerson, ...wrong });
      expect(extensions).toMatchObject({ code: 'INVALID', fields: { reason: expect.any(String) } });
    }
    const { extensions } = await as(app, worker).refused(REVEAL_PERSON, { ...ofPerson, fields: [] });
    expect(extensions).toMatchObject({ code: 'INVALID', fields: { fields: expect.any(String) } });
    expect(await trailOf(secretary, person.id)).toEqual([]);
  });

  test.each(['worker', 'secretary', 'official', 'admin'] as const)(
    'a %s sees the numbers in the own area',
    async (who) => {
      const world = await withNumbers();
      expect(await as(app, world[who]).run(REVEAL_PERSON, world.ofPerson)).toEqual({
        revealPerson: { id: world.person.id, idNumber: world.idNumber, phone: PHONE },
      });
      expect(await as(app, world[who]).run(REVEAL_HOUSEHOLD, world.ofHousehold)).toEqual({
        revealHousehold: { id: world.household.id, phone: '13900139000' },
      });
    },
  );

  test('only what was asked for is told, and the record stays as it was', async () => {
    const { worker, ofPerson, person } = await withNumbers();
    const { revealPerson } = await as(app, worker).run<{ revealPerson: object }>(REVEAL_PERSON, {
      ...ofPerson,
      fields: ['PHONE', 'PHONE'],
    });
    expect(revealPerson).toEqual({ id: person.id, idNumber: null, phone: PHONE });
    const READ = 'query ($id: ID!) { person(id: $id) { version phone idNumber } }';
    expect(await as(app, worker).run(READ, { id: person.id })).toEqual({
      person: { version: 1, phone: person.phone, idNumber: person.idNumber },
    });
  });

  test('each time leaves one row that a supervisor reads: who, why and which fields, never what was in them', async () => {
    const { worker, secretary, ofPerson, person, idNumber } = await withNumbers();
    await as(app, worker).run(REVEAL_PERSON, { ...ofPerson, reason: `  ${REASON} ` });
    const trail = await trailOf(secretary, person.id);
    expect(trail).toEqual([
      {
        ...{ action: 'revealPerson', subject: 'Person', reason: REASON, before: null },
        ...{ after: { fields: ['ID_NUMBER', 'PHONE'] }, accountName: 'GRID_WORKER' },
      },
    ]);
    expect(JSON.stringify(trail)).not.toContain(idNumber);
  });

  test('what is not there is told as nothing', async () => {
    const { worker, grid } = await makeWorld(app);
    const { id } = await addHousehold(app, worker, grid);
    expect(await as(app, worker).run(REVEAL_HOUSEHOLD, { id, fields: ['PHONE'], reason: REASON })).toEqual({
      revealHousehold: { id, phone: null },
    });
  });
});
