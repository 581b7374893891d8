import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { Area } from '../../src/areas/area.entity.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { Household } from '../../src/people/household.entity.js';
import { deed } from '../../src/kernel/write/deed.js';
import { reference } from '../../src/kernel/write/rows.js';
import { useApp } from '../app.js';
import { householdIn } from '../register.js';
import { insertPost, makeWorld } from '../world.js';
import { runDeed, stored, trailOf } from './run-deed.js';

/** Deeds with a mistake in them, as somebody might write one day: the kernel must not let it through. */
const app = useApp();

const smuggle = deed(
  'updateHousehold-smuggling',
  Household,
  async (tools, input: { id: string; to: string }) => {
    const household = await tools.load(Household, input.id, { action: 'updateHousehold' });
    const area = reference(Area, input.to);
    const { rows } = await sql<{ areaPath: string }>`
      select area_path as "areaPath" from area where id = ${input.to}`.execute(tools.db);
    return Object.assign(household, { area, ...rows[0] });
  },
);

const fail = deed('updateHousehold-failing', Household, async (tools, input: { id: string }) => {
  const household = await tools.load(Household, input.id, { action: 'updateHousehold' });
  household.address = '改了一半';
  await tools.rows.flush();
  throw new Error('and then it broke');
});

const peek = deed(
  'updateHousehold-peeking',
  Household,
  async (tools, input: { id: string; other: string }) => {
    const household = await tools.load(Household, input.id, { action: 'updateHousehold' });
    const { rows } = await sql<Household>`select * from household where id = ${input.other}`.execute(
      tools.db,
    );
    household.address = rows[0]?.address ?? '什么也没看到';
    return household;
  },
);

/** Its trail cannot be written: no text of PostgreSQL holds this character. */
const untold = deed('updateHousehold-untold', Household, async (tools, input: { id: string }) => {
  const household = await tools.load(Household, input.id, { action: 'updateHousehold' });
  household.address = '没有记录';
  tools.remarks.after = { address: '\0' };
  return household;
});

const unanswered = deed(
  'updateHousehold-unanswered',
  Household,
  async (tools, input: { id: string; other: string }) => {
    const household = await tools.load(Household, input.id, { action: 'updateHousehold' });
    household.address = '没有答复';
    const { county, areaPath } = household;
    return Object.assign(reference(Household, input.other), { county, areaPath });
  },
);

describe('what the kernel holds every deed to', () => {
  test('a row must still lie within reach as it became, even where the database would let it (FORBIDDEN)', async () => {
    const world = await makeWorld(app);
    const id = await householdIn(app, world, world.grid);
    // With a second post far away the envelope of the database spans the neighbour's village too.
    await within(
      app.kernel.db,
      everything('a second post'),
      (db) => insertPost(db, world.worker.accountId, world.farGrid, 'GRID_WORKER'),
      'read write',
    );
    const attempt = runDeed(app, world.worker, smuggle, { id, to: world.neighbourGrid.id });
    await expect(attempt).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await stored(app, id)).area_path).toBe(world.grid.areaPath);
    expect(await trailOf(app, id)).toHaveLength(1);
  });

  test('all of it happens or none, the trail included', async () => {
    const world = await makeWorld(app);
    const id = await householdIn(app, world, world.grid);
    await expect(runDeed(app, world.worker, fail, { id })).rejects.toThrow('and then it broke');
    expect((await stored(app, id)).address).toBe('一组1号');
    expect(await trailOf(app, id)).toHaveLength(1);
  });

  test('without its trail nothing is done', async () => {
    const world = await makeWorld(app);
    const id = await householdIn(app, world, world.grid);
    await expect(runDeed(app, world.worker, untold, { id })).rejects.toMatchObject({ code: '22P05' });
    expect((await stored(app, id)).address).toBe('一组1号');
  });

  test('what the viewer may not read afterwards is not done (NOT_FOUND)', async () => {
    const world = await makeWorld(app);
    const id = await householdIn(app, world, world.grid);
    const other = await householdIn(app, world, world.farGrid);
    const attempt = runDeed(app, world.worker, unanswered, { id, other });
    await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await stored(app, id)).address).toBe('一组1号');
    expect(await trailOf(app, other)).toHaveLength(1);
  });

  test("a row beyond the viewer is not there for a statement of the deed's own", async () => {
    const world = await makeWorld(app);
    const [mine, theirs] = [
      await householdIn(app, world, world.grid),
      await householdIn(app, world, world.farGrid),
    ];
    await stored(app, theirs); // on a connection of the same pool
    await runDeed(app, world.worker, peek, { id: mine, other: theirs });
    expect((await stored(app, mine)).address).toBe('什么也没看到');
  });
});
