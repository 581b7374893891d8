import { describe, expect, test } from '@jest/globals';
import { day, DISABLE, stored, versionOf } from '../accounts/people.js';
import { sql } from '../../src/kernel/db/sql.js';
import { useApp } from '../app.js';
import { as, codes } from '../client.js';
import { addHousehold } from '../register.js';
import { insertActor, makeWorld, type Actor } from '../world.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { bind, HAND_OVER, type BindingFacts } from './chain.js';

const app = useApp();

/** A worker bound to both grids of the village with a door in each, and another who works there, too. */
async function scene() {
  const world = await makeWorld(app);
  const { secretary, grid, otherGrid, village, worker } = world;
  const [next] = await within(
    app.kernel.db,
    everything('a test'),
    async (db) => [await insertActor(db, app, village, 'GRID_WORKER')] as const,
    'read write',
  );
  const mine = { kind: 'WORKER', accountId: worker.accountId };
  const bindings = [
    await bind(app, secretary, grid, { ...mine, endsOn: day(app, 90) }),
    await bind(app, secretary, otherGrid, mine),
  ];
  const home = await addHousehold(app, secretary, grid);
  const left = await addHousehold(app, secretary, grid, { address: '一组2号' });
  const second = await addHousehold(app, secretary, otherGrid);
  await within(
    app.kernel.db,
    everything('a test'),
    (db) =>
      sql`update household set worker_id = ${worker.accountId} where id in (${home.id}, ${second.id})`.execute(
        db,
      ),
    'read write',
  );
  return { ...world, next, bindings, home, left, second };
}

type Given = Record<string, unknown>;
const input = (bindings: readonly BindingFacts[], given: Given) => ({
  input: { bindings: bindings.map(({ id, version }) => ({ id, version })), ...given },
});
const handOver = async (actor: Actor, ...given: Parameters<typeof input>) =>
  (
    await as(app, actor).run<{
      handOverBinding: { bindings: number; households: number; bindingIds: string[] };
    }>(HAND_OVER, input(...given))
  ).handOverBinding;
const refusal = async (actor: Actor, ...given: Parameters<typeof input>) =>
  (await as(app, actor).refused(HAND_OVER, input(...given))).extensions;
const workersOf = async (ids: readonly string[]) =>
  (
    await stored(
      app,
      sql<{ worker: string }>`select worker_id as worker from household where id = any(${ids}) order by id`,
    )
  ).map(({ worker }) => worker);

describe('handOverBinding', () => {
  test('is refused outside the own area (by name of the item), and to whoever names nobody (FORBIDDEN)', async () => {
    const { neighbour, official, otherOfficial, worker, inspector, bindings, next } = await scene();
    const to = { accountId: next.accountId };
    for (const actor of [neighbour, otherOfficial])
      expect(await refusal(actor, bindings, to)).toMatchObject({
        code: 'INVALID',
        fields: { 'bindings.0': expect.any(String), 'bindings.1': expect.any(String) },
      });
    for (const actor of [worker, inspector])
      expect((await refusal(actor, bindings, to)).code).toBe('FORBIDDEN');
    await handOver(official, bindings, to);
  });

  test('is refused as a whole with one that is another’s, stale, over by then, or held by the other already', async () => {
    const { secretary, grid, bindings, next, home, worker } = await scene();
    const other = await bind(app, secretary, grid, { holderName: '旁人' });
    const to = { accountId: next.accountId };
    expect((await refusal(secretary, [...bindings, other], to)).fields).toHaveProperty(['bindings.2']);
    expect(await refusal(secretary, [bindings[0]!, { ...bindings[1]!, version: 4 }], to)).toMatchObject({
      code: 'CONFLICT',
      fields: { 'bindings.1': expect.any(String) },
    });
    const late = await refusal(secretary, bindings, { ...to, on: day(app, 91), withHouseholds: false });
    expect(late.fields).toHaveProperty(['bindings.0']);
    await bind(app, secretary, grid, { kind: 'WORKER', accountId: next.accountId });
    expect(await refusal(secretary, bindings, to)).toMatchObject({
      code: 'CONFLICT',
      fields: { 'bindings.0': expect.any(String) },
    });
    expect(await workersOf([home.id])).toEqual([worker.accountId]);
    expect(
      await stored(app, sql`select from binding where previous_id is not null and county = ${grid.county}`),
    ).toEqual([]);
  });

  test('goes to nobody without a name, not to oneself, not before today (INVALID)', async () => {
    const { secretary, bindings, worker, next } = await scene();
    for (const [field, given] of [
      ['accountId', {}],
      ['accountId', { accountId: worker.accountId }],
      ['on', { accountId: next.accountId, on: day(app, -1) }],
    ] as const)
      expect((await refusal(secretary, bindings, given)).fields).toHaveProperty(field);
  });

  test('of a worker with doors: only to somebody whose post lets them go there, on the day itself (INVALID)', async () => {
    const { secretary, bindings, next, nobody, home, worker } = await scene();
    const noPost = await refusal(secretary, bindings, { accountId: nobody.accountId });
    expect(noPost.fields).toHaveProperty(['households.0']);
    expect((await refusal(secretary, bindings, { holderName: '无账号' })).fields).toHaveProperty('accountId');
    const later = { accountId: next.accountId, on: day(app, 3) };
    expect((await refusal(secretary, bindings, later)).fields).toHaveProperty('on');
    expect(await workersOf([home.id])).toEqual([worker.accountId]);
    expect(await handOver(secretary, bindings, { ...later, withHouseholds: false })).toMatchObject({
      bindings: 2,
      households: 0,
    });
    expect(await workersOf([home.id])).toEqual([worker.accountId]);
  });

  test('moves the bindings and the worker’s doors, says what moved, and leaves posts where they are', async () => {
    const { secretary, bindings, next, home, left, second, worker, grid } = await scene();
    const done = await handOver(secretary, bindings, { accountId: next.accountId, reason: '休假' });
    expect(done).toMatchObject({ bindings: 2, households: 2 });
    expect(await workersOf([home.id, second.id])).toEqual([next.accountId, next.accountId]);
    expect(await workersOf([left.id])).toEqual([null]);
    const { bindings: found } = await as(app, secretary).run<{ bindings: { nodes: object[] } }>(
      `{ bindings(filter: { handedOver: { eq: true } }) { nodes { account { id } startsOn endsOn householdsMoved previous { id endsOn current } } } }`,
    );
    expect(found.nodes).toEqual([
      {
        account: { id: next.accountId },
        ...{ startsOn: day(app, 0), endsOn: day(app, 90), householdsMoved: 1 },
        previous: { id: bindings[0]!.id, endsOn: day(app, -1), current: false },
      },
      {
        account: { id: next.accountId },
        ...{ startsOn: day(app, 0), endsOn: null, householdsMoved: 1 },
        previous: { id: bindings[1]!.id, endsOn: day(app, -1), current: false },
      },
    ]);
    const trail = await as(app, secretary).run<{
      auditEvents: { nodes: { subject: string; reason: string }[] };
    }>(`{ auditEvents(filter: { action: { eq: "handOverBinding" } }) { nodes { subject reason } } }`);
    expect(trail.auditEvents.nodes.map(({ subject, reason }) => `${subject} ${reason}`).sort()).toEqual([
      ...Array.from({ length: 4 }, () => 'Binding 休假'),
      ...Array.from({ length: 2 }, () => 'Household 休假'),
    ]);
    expect(
      await stored(
        app,
        sql`select from post where account_id = ${worker.accountId} and area_id = ${grid.id} and ends_on is null`,
      ),
    ).toHaveLength(1);
  });

  test('of two at once one happens, whole (CONFLICT to the other)', async () => {
    const { secretary, official, bindings, next, nobody, home } = await scene();
    const answers = await Promise.all([
      as(app, secretary).send(HAND_OVER, input(bindings, { accountId: next.accountId })),
      as(app, official).send(HAND_OVER, input(bindings, { holderName: '老李', withHouseholds: false })),
    ]);
    const ended = codes(answers);
    expect(ended).toContain('done');
    expect(ended.filter((code) => code === 'done')).toHaveLength(1);
    expect(
      await stored(
        app,
        sql`select from binding where previous_id in (${bindings[0]!.id}, ${bindings[1]!.id})`,
      ),
    ).toHaveLength(2);
    void [nobody, home];
  });

  test('is not for an account that was disabled (INVALID)', async () => {
    const { admin, secretary, bindings, next } = await scene();
    const version = await versionOf(app, next.accountId);
    await as(app, admin).run(DISABLE, { input: { id: next.accountId, version } });
    expect((await refusal(secretary, bindings, { accountId: next.accountId })).fields).toHaveProperty(
      'accountId',
    );
  });
});
