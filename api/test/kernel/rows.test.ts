import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { together } from '../../src/kernel/db/together.js';
import { deed } from '../../src/kernel/write/deed.js';
import { Household, HouseholdTag } from '../../src/people/household.entity.js';
import { useApp } from '../app.js';
import { householdIn } from '../register.js';
import { runDeed, stored, trailOf } from '../walls/run-deed.js';
import { makeWorld } from '../world.js';

/** What a deed has made of its rows, as it is written and told. */
const app = useApp();

const change = deed(
  'updateHousehold-several',
  Household,
  async (tools, { id, steps }: { id: string; steps: readonly Partial<Household>[] }) => {
    const household = await tools.load(Household, id, { action: 'updateHousehold' });
    for (const step of steps) {
      Object.assign(household, step);
      await tools.rows.flush();
    }
    return household;
  },
);

const twice = deed('updateHousehold-twice', Household, async (tools, { id }: { id: string }) => {
  const household = await tools.load(Household, id, { action: 'updateHousehold' });
  household.address = '先改';
  const again = await tools.under(Household, id, 'updateHousehold');
  if (again !== household) throw new Error('the same row is there twice');
  return again;
});

const behind = deed('updateHousehold-behind', Household, async (tools, { id }: { id: string }) => {
  const household = await tools.load(Household, id, { action: 'updateHousehold' });
  await sql`update household set version = version + 1 where id = ${id}`.execute(tools.db);
  household.address = '改晚了';
  return household;
});

async function household() {
  const world = await makeWorld(app);
  const id = await householdIn(app, world, world.grid);
  return {
    id,
    worker: world.worker,
    changed: (...steps: Partial<Household>[]) => runDeed(app, world.worker, change, { id, steps }),
  };
}

describe('a row that a deed has loaded', () => {
  test('is not written where it is as it was: equal lists, bytes and moments are the same', async () => {
    const { id, changed } = await household();
    const sealed = () => Buffer.from('sealed');
    await changed({ tags: [HouseholdTag.RENTED], phoneSealed: sealed(), createdAt: new Date(0) });
    const sent = app.statements.length;
    await changed({ tags: [HouseholdTag.RENTED], phoneSealed: sealed(), createdAt: new Date(0) });
    expect(app.statements.slice(sent).filter((text) => text.startsWith('update'))).toEqual([]);
    expect((await stored(app, id)).version).toBe(2);
    expect((await trailOf(app, id)).at(-1)).toMatchObject({ before: null, after: null });
  });

  test('is told as it was before the deed and after it, lists as lists, without what is hidden', async () => {
    const { id, changed } = await household();
    await changed({ tags: [HouseholdTag.RENTED], phone: '138****0001', phoneSealed: Buffer.from('sealed') });
    expect((await trailOf(app, id)).at(-1)).toMatchObject({
      before: { tags: [], phone: null },
      after: { tags: ['RENTED'], phone: '138****0001' },
    });
    await changed({ address: '甲', door: '1' }, { address: '乙' });
    const { before, after } = (await trailOf(app, id)).at(-1)!;
    expect({ before, after }).toEqual({
      before: { address: '一组1号', door: null },
      after: { address: '乙', door: '1' },
    });
    expect(await stored(app, id)).toMatchObject({ address: '乙', version: 4 });
    expect(JSON.stringify(await trailOf(app, id))).not.toMatch(/sealed/i);
  });

  test('is one object, however often it is asked for', async () => {
    const { id, worker } = await household();
    await runDeed(app, worker, twice, { id });
    expect((await stored(app, id)).address).toBe('先改');
  });

  test('is not written over what was changed behind the deed (CONFLICT), and nothing is kept', async () => {
    const { id, worker } = await household();
    await expect(runDeed(app, worker, behind, { id })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await stored(app, id)).toMatchObject({ address: '一组1号', version: 1 });
    expect(await trailOf(app, id)).toHaveLength(1);
  });
});

describe('what is sent together', () => {
  const failing = (message: string, ms: number) =>
    new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error(message)), ms));

  test('fails as what was sent first, whichever fails first, and only when all of it is over', async () => {
    let over = false;
    const last = new Promise<void>((resolve) => setTimeout(resolve, 40)).then(() => void (over = true));
    await expect(together([1, failing('first', 20), failing('second', 1), last])).rejects.toThrow('first');
    expect(over).toBe(true);
  });
});
