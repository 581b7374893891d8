import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { householdIn, openResponse, RECORD_VISIT, type Recorded } from '../register.js';
import { makeWorld } from '../world.js';

const app = useApp();

async function scene() {
  const world = await makeWorld(app);
  const responseId = await openResponse(app, world);
  const householdId = await householdIn(app, world, world.grid);
  return {
    ...world,
    world,
    responseId,
    householdId,
    visit: { householdId, responseId, outcome: 'MET', peopleMet: 2 },
  };
}

describe('recordVisit', () => {
  test('a worker cannot record a visit to a household of another grid (NOT_FOUND)', async () => {
    const { visit, otherWorker } = await scene();
    const { extensions } = await as(app, otherWorker).refused(RECORD_VISIT, { input: visit });
    expect(extensions.code).toBe('NOT_FOUND');
  });

  test('an inspector records nothing (FORBIDDEN)', async () => {
    const { visit, inspector } = await scene();
    const { extensions } = await as(app, inspector).refused(RECORD_VISIT, { input: visit });
    expect(extensions.code).toBe('FORBIDDEN');
  });

  test('a response of another township does not cover the household (INVALID)', async () => {
    const { world, visit, admin, otherTownship } = await scene();
    const elsewhere = await openResponse(app, world, otherTownship);
    const { extensions } = await as(app, admin).refused(RECORD_VISIT, {
      input: { ...visit, responseId: elsewhere },
    });
    expect(extensions).toMatchObject({ code: 'INVALID', fields: { responseId: expect.any(String) } });
  });

  test('nothing is recorded in a closed response (FORBIDDEN)', async () => {
    const { visit, worker, admin, responseId } = await scene();
    await as(app, admin).run('mutation ($id: ID!) { closeResponse(input: { id: $id, version: 1 }) { id } }', {
      id: responseId,
    });
    const { extensions, message } = await as(app, worker).refused(RECORD_VISIT, { input: visit });
    expect(extensions.code).toBe('FORBIDDEN');
    expect(message).toMatch(/closed/);
  });

  test.each([
    ['somebody met, but nobody counted', { peopleMet: 0 }, 'peopleMet'],
    ['nobody at home, but people counted', { outcome: 'ABSENT' }, 'peopleMet'],
    ['too many notices', { noticesHanded: 101 }, 'noticesHanded'],
    ['a visit in the future', { visitedAt: '2999-01-01T00:00:00Z' }, 'visitedAt'],
    ['a visit before the response', { visitedAt: '2025-12-31T00:00:00Z' }, 'visitedAt'],
    ['a note too long', { note: '长'.repeat(501) }, 'note'],
  ])('%s is refused, naming the field', async (_name, change, field) => {
    const { visit, worker } = await scene();
    const { extensions } = await as(app, worker).refused(RECORD_VISIT, { input: { ...visit, ...change } });
    expect(extensions.code).toBe('INVALID');
    expect(Object.keys(extensions.fields ?? {})).toEqual([field]);
  });

  test('a worker records a visit in the own grid, and may amend and void it', async () => {
    const { visit, worker } = await scene();
    const { recordVisit } = await as(app, worker).run<Recorded>(RECORD_VISIT, { input: visit });
    expect(recordVisit).toMatchObject({ outcome: 'MET', peopleMet: 2, visitorName: 'GRID_WORKER' });
    expect(recordVisit.viewerCan.sort()).toEqual(['amendVisit', 'voidVisit']);
  });

  test('the same id with the same content is one visit, however often and however quickly it is sent', async () => {
    const { visit, worker, householdId } = await scene();
    const input = { ...visit, id: v7() };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => as(app, worker).run<Recorded>(RECORD_VISIT, { input })),
    );
    expect(new Set(answers.map(({ recordVisit }) => recordVisit.id))).toEqual(new Set([input.id]));
    const { household } = await as(app, worker).run<{ household: { visits: { totalCount: number } } }>(
      'query ($id: ID!) { household(id: $id) { visits { totalCount } } }',
      { id: householdId },
    );
    expect(household.visits.totalCount).toBe(1);
  });

  test('the same id with other content is a CONFLICT, and the first stays', async () => {
    const { visit, worker } = await scene();
    const id = v7();
    await as(app, worker).run(RECORD_VISIT, { input: { ...visit, id } });
    const { extensions } = await as(app, worker).refused(RECORD_VISIT, {
      input: { ...visit, id, peopleMet: 1 },
    });
    expect(extensions.code).toBe('CONFLICT');
    const { visit: kept } = await as(app, worker).run<{ visit: { peopleMet: number } }>(
      'query ($id: ID!) { visit(id: $id) { peopleMet } }',
      { id },
    );
    expect(kept.peopleMet).toBe(2);
  });

  test('an id that somebody else has used is a CONFLICT and shows nothing of theirs', async () => {
    const { world, visit, worker, farWorker, farGrid, responseId } = await scene();
    const id = v7();
    await as(app, worker).run(RECORD_VISIT, { input: { ...visit, id } });
    const householdId = await householdIn(app, world, farGrid);
    const failure = await as(app, farWorker).refused(RECORD_VISIT, {
      input: { id, householdId, responseId, outcome: 'ABSENT' },
    });
    expect(failure.extensions.code).toBe('CONFLICT');
    expect(Object.keys(failure.extensions)).toEqual(['code']);
  });
});
