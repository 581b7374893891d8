import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { verifyCoverage } from '../../src/coverage/verify-coverage.js';
import { everything, within, type Db } from '../../src/kernel/db/database.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { householdIn, openResponse, personIn, RECORD_VISIT, type Recorded } from '../register.js';
import { makeWorld } from '../world.js';

const app = useApp();

const tamper = (work: (db: Db) => Promise<unknown>) =>
  within(app.kernel.db, everything('tampering by a test'), work, 'read write');
const verify = (options = {}) => verifyCoverage(app.kernel.db, options);
const clean = { total: 0, faults: [] };

async function visited() {
  const world = await makeWorld(app);
  const responseId = await openResponse(app, world);
  const householdId = await householdIn(app, world, world.grid, 4);
  await personIn(app, world, householdId);
  const input = { householdId, responseId, outcome: 'MET', peopleMet: 2 };
  await as(app, world.worker).run<Recorded>(RECORD_VISIT, { input });
  return { ...world, responseId, householdId };
}

describe('verifyCoverage', () => {
  test('finds nothing wrong after ordinary work', async () => {
    await visited();
    expect(await verify()).toEqual(clean);
  });

  test('a sum that was changed is reported, and mended only when asked', async () => {
    const { grid, responseId } = await visited();
    await tamper((db) =>
      sql`update tally set visited = 5, declared = 1 where area_id = ${grid.id} and response_id = ${responseId}`.execute(
        db,
      ),
    );
    const { faults, total } = await verify();
    expect(total).toBe(2);
    expect(faults).toEqual([
      expect.objectContaining({
        table: 'tally',
        column: 'declared',
        is: '1',
        shouldBe: '4',
        householdId: null,
      }),
      expect.objectContaining({ table: 'tally', column: 'visited', is: '5', shouldBe: '1' }),
    ]);
    expect(faults[0]!.place).toContain(`甲村 ${grid.name}`);
    expect((await verify()).total).toBe(2);
    expect((await verify({ mend: true })).total).toBe(2);
    expect(await verify()).toEqual(clean);
  });

  test('a changed line of progress is reported with its household, and mended with the sums above it', async () => {
    const { householdId } = await visited();
    await tamper((db) =>
      sql`update progress set visits = 0, registered = 9 where household_id = ${householdId}`.execute(db),
    );
    const { faults } = await verify();
    expect(faults).toContainEqual(
      expect.objectContaining({
        table: 'progress',
        householdId,
        column: 'registered',
        is: '9',
        shouldBe: '1',
      }),
    );
    expect(faults).toContainEqual(
      expect.objectContaining({ table: 'tally', column: 'visited', is: '0', shouldBe: '1' }),
    );
    await verify({ mend: true });
    expect(await verify()).toEqual(clean);
  });

  test('a missing line is reported and mended', async () => {
    const { householdId } = await visited();
    await tamper((db) => sql`delete from progress where household_id = ${householdId}`.execute(db));
    const { faults } = await verify();
    expect(faults).toContainEqual(
      expect.objectContaining({
        table: 'progress',
        householdId,
        column: 'row',
        is: 'missing',
        shouldBe: 'there',
      }),
    );
    await verify({ mend: true });
    expect(await verify()).toEqual(clean);
  });

  test('a closed response keeps what was true when it closed', async () => {
    const { admin, responseId, householdId } = await visited();
    await as(app, admin).run(
      'mutation ($input: CloseResponseInput!) { closeResponse(input: $input) { id } }',
      {
        input: { id: responseId, version: 1 },
      },
    );
    await personIn(app, { admin } as never, householdId, '王大明');
    expect(await verify({ mend: true })).toEqual(clean);
  });
});
