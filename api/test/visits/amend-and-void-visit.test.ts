import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { householdIn, openResponse, RECORD_VISIT, type Recorded } from '../register.js';
import { makeWorld, signedInAgain } from '../world.js';

const app = useApp();

const AMEND =
  'mutation ($input: AmendVisitInput!) { amendVisit(input: $input) { peopleMet outcome version } }';
const VOID =
  'mutation ($input: VoidVisitInput!) { voidVisit(input: $input) { voidedAt voidReason viewerCan } }';

async function scene() {
  const world = await makeWorld(app);
  const responseId = await openResponse(app, world);
  const householdId = await householdIn(app, world, world.grid);
  const { recordVisit } = await as(app, world.worker).run<Recorded>(RECORD_VISIT, {
    input: { householdId, responseId, outcome: 'MET', peopleMet: 2 },
  });
  return { ...world, responseId, id: recordVisit.id, version: recordVisit.version };
}

describe('amendVisit', () => {
  test('a visit of another grid does not exist (NOT_FOUND)', async () => {
    const { id, version, otherWorker } = await scene();
    const { extensions } = await as(app, otherWorker).refused(AMEND, {
      input: { id, version, outcome: 'ABSENT' },
    });
    expect(extensions.code).toBe('NOT_FOUND');
  });

  test("a secretary cannot amend a worker's visit (FORBIDDEN)", async () => {
    const { id, version, secretary } = await scene();
    const { extensions } = await as(app, secretary).refused(AMEND, {
      input: { id, version, outcome: 'ABSENT' },
    });
    expect(extensions.code).toBe('FORBIDDEN');
  });

  test('the day after, it is too late (FORBIDDEN)', async () => {
    const { id, version, worker } = await scene();
    app.clock.pass({ days: 1 });
    const { extensions, message } = await as(app, await signedInAgain(app, worker)).refused(AMEND, {
      input: { id, version, outcome: 'ABSENT' },
    });
    app.clock.pass({ days: -1 });
    expect(extensions.code).toBe('FORBIDDEN');
    expect(message).toMatch(/on the day/);
  });

  test('a version that is not the current one is a CONFLICT that names the current one', async () => {
    const { id, version, worker } = await scene();
    await as(app, worker).run(AMEND, { input: { id, version, outcome: 'MET', peopleMet: 3 } });
    const { extensions } = await as(app, worker).refused(AMEND, {
      input: { id, version, outcome: 'ABSENT' },
    });
    expect(extensions).toEqual({ code: 'CONFLICT', current: version + 1 });
  });

  test('the visitor amends it on the same day', async () => {
    const { id, version, worker } = await scene();
    const { amendVisit } = await as(app, worker).run<{ amendVisit: object }>(AMEND, {
      input: { id, version, outcome: 'ABSENT' },
    });
    expect(amendVisit).toEqual({ outcome: 'ABSENT', peopleMet: 0, version: version + 1 });
  });
});

describe('voidVisit', () => {
  test('a worker cannot void a visit outside their grid (NOT_FOUND)', async () => {
    const { id, version, otherWorker } = await scene();
    const { extensions } = await as(app, otherWorker).refused(VOID, {
      input: { id, version, reason: '登记错了人家' },
    });
    expect(extensions.code).toBe('NOT_FOUND');
  });

  test('an inspector voids nothing (FORBIDDEN)', async () => {
    const { id, version, inspector } = await scene();
    const { extensions } = await as(app, inspector).refused(VOID, {
      input: { id, version, reason: '登记错了人家' },
    });
    expect(extensions.code).toBe('FORBIDDEN');
  });

  test('without a reason it is refused (INVALID)', async () => {
    const { id, version, secretary } = await scene();
    const { extensions } = await as(app, secretary).refused(VOID, { input: { id, version, reason: ' 错 ' } });
    expect(extensions).toMatchObject({ code: 'INVALID', fields: { reason: expect.any(String) } });
  });

  test('twice is once (FORBIDDEN the second time)', async () => {
    const { id, version, secretary } = await scene();
    await as(app, secretary).run(VOID, { input: { id, version, reason: '登记错了人家' } });
    const { extensions } = await as(app, secretary).refused(VOID, {
      input: { id, version: version + 1, reason: '登记错了人家' },
    });
    expect(extensions.code).toBe('FORBIDDEN');
  });

  test('a secretary voids it with a reason that the trail keeps', async () => {
    const { id, version, secretary } = await scene();
    const { voidVisit } = await as(app, secretary).run<{ voidVisit: object }>(VOID, {
      input: { id, version, reason: '登记错了人家' },
    });
    expect(voidVisit).toMatchObject({
      voidedAt: expect.any(String),
      voidReason: '登记错了人家',
      viewerCan: [],
    });
    const { auditEvents } = await as(app, secretary).run<{ auditEvents: { nodes: object[] } }>(
      'query ($id: ID!) { auditEvents(filter: { subjectId: { eq: $id } }, first: 1) { nodes { action reason after } } }',
      { id },
    );
    expect(auditEvents.nodes).toEqual([
      { action: 'voidVisit', reason: '登记错了人家', after: expect.objectContaining({ voided: true }) },
    ]);
  });
});
