import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { everything, within } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
import { day, DISABLE, END_POST, grant, postsOf, stored, versionOf } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, MOVE_HOUSEHOLD, UPDATE_HOUSEHOLD } from '../register.js';
import { makeWorld, signedInAgain, type Actor } from '../world.js';
import { inLine } from './lock-queue.js';

const app = useApp();

const ASSIGN = /* GraphQL */ `
  mutation ($input: AssignHouseholdsInput!) {
    assignHouseholds(input: $input) {
      assigned
      unchanged
    }
  }
`;

interface Seen {
  id: string;
  version: number;
}

const input = (households: readonly Seen[], accountId: string | null) => ({
  input: { households: households.map(({ id, version }) => ({ id, version })), accountId },
});
const assign = async (who: Actor, ...given: Parameters<typeof input>) =>
  (await as(app, who).run<{ assignHouseholds: object }>(ASSIGN, input(...given))).assignHouseholds;
const refusal = async (who: Actor, ...given: Parameters<typeof input>) =>
  (await as(app, who).refused(ASSIGN, input(...given))).extensions;

const stands = ({ id }: Seen) =>
  stored(
    app,
    sql<{ worker: string | null; version: number }>`
      select worker_id as worker, version from household where id = ${id}`,
  ).then(([row]) => row!);

const WORKER =
  'query ($id: ID!) { household(id: $id) { worker { accountName account { id } area { id } } } }';
const workerSeenBy = async (who: Actor, { id }: Seen) =>
  (
    await as(app, await signedInAgain(app, who)).run<{
      household: { worker: { account: { id: string } | null } | null };
    }>(WORKER, { id })
  ).household.worker;

async function scene() {
  const world = await makeWorld(app);
  const { secretary, admin, grid, otherGrid, neighbourGrid } = world;
  const [one, two] = [
    await addHousehold(app, secretary, grid),
    await addHousehold(app, secretary, grid, { address: '一组2号' }),
  ];
  const inOther = await addHousehold(app, secretary, otherGrid);
  const theirs = await addHousehold(app, admin, neighbourGrid);
  return { ...world, one, two, inOther, theirs };
}

describe('assignHouseholds is refused', () => {
  test('to workers, inspectors and partners (FORBIDDEN)', async () => {
    const { worker, inspector, partner, one } = await scene();
    for (const who of [worker, inspector, partner])
      expect((await refusal(who, [one], worker.accountId)).code).toBe('FORBIDDEN');
  });

  test('as a whole where one door is the neighbour’s, named like one that never was; nothing is written', async () => {
    const { secretary, worker, one, two, theirs } = await scene();
    const [real, made] = [
      await refusal(secretary, [one, theirs, two], worker.accountId),
      await refusal(secretary, [one, { id: v7(), version: 1 }, two], worker.accountId),
    ];
    expect(real).toEqual(made);
    expect(real.code).toBe('INVALID');
    expect(Object.keys(real.fields!)).toEqual(['households.1']);
    expect(await Promise.all([one, two, theirs].map(stands))).toEqual(
      [1, 1, 1].map((version) => ({ worker: null, version })),
    );
  });

  test('what is no id names nothing, and is named', async () => {
    const { secretary, worker, one } = await scene();
    const { fields } = await refusal(secretary, [one, { id: 'x', version: 1 }], worker.accountId);
    expect(Object.keys(fields!)).toEqual(['households.1']);
  });

  test('where the account has no post that lets it visit there, each door by name', async () => {
    const { secretary, worker, one, inOther, two } = await scene();
    const { code, fields } = await refusal(secretary, [one, inOther, two], worker.accountId);
    expect([code, Object.keys(fields!)]).toEqual(['INVALID', ['households.1']]);
    expect((await stands(one)).worker).toBeNull();
  });

  test('for an account whose only post there visits nobody, whose post has ended or has not begun, or that is disabled', async () => {
    const { admin, secretary, inspector, nobody, worker, one, grid, village } = await scene();
    await grant(app, admin, { accountId: inspector.accountId, role: 'INSPECTOR', areaId: village.id });
    await grant(app, secretary, {
      ...{ accountId: nobody.accountId, role: 'GRID_WORKER', areaId: grid.id },
      startsOn: day(app, 1),
    });
    for (const accountId of [inspector.accountId, nobody.accountId, v7(), 'x'])
      expect((await refusal(secretary, [one], accountId)).fields).toHaveProperty(['households.0']);
    await as(app, secretary).run(DISABLE, {
      input: { id: worker.accountId, version: await versionOf(app, worker.accountId) },
    });
    expect((await refusal(secretary, [one], worker.accountId)).fields).toHaveProperty(['households.0']);
  });

  test('for a neighbour’s worker, though the database has the post: whose posts one may not read, one gives no doors', async () => {
    const { secretary, farWorker, one } = await scene();
    expect((await refusal(secretary, [one], farWorker.accountId)).code).toBe('INVALID');
  });

  test('for somebody whose post one may not read, though the database shows it to one with a wider post of another kind', async () => {
    const { admin, secretary, nobody, one, township } = await scene();
    await grant(app, admin, { accountId: secretary.accountId, role: 'PARTNER', areaId: township.id });
    await grant(app, admin, { accountId: nobody.accountId, role: 'GRID_WORKER', areaId: township.id });
    expect((await refusal(secretary, [one], nobody.accountId)).fields).toHaveProperty(['households.0']);
    expect(await assign(admin, [one], nobody.accountId)).toEqual({ assigned: 1, unchanged: 0 });
  });

  test('where somebody has changed one meanwhile, by name (CONFLICT)', async () => {
    const { secretary, worker, one, two } = await scene();
    await as(app, worker).run(UPDATE_HOUSEHOLD, { input: { id: two.id, version: 1, declaredSize: 5 } });
    const { code, fields } = await refusal(secretary, [one, two], worker.accountId);
    expect([code, Object.keys(fields!)]).toEqual(['CONFLICT', ['households.1']]);
    expect((await stands(one)).worker).toBeNull();
  });

  test('of none, of more than 500, of one twice, and where nobody is said', async () => {
    const { secretary, worker, one } = await scene();
    const many = Array.from({ length: 501 }, () => ({ id: v7(), version: 1 }));
    for (const some of [[], many])
      expect(Object.keys((await refusal(secretary, some, worker.accountId)).fields!)).toEqual(['households']);
    expect(Object.keys((await refusal(secretary, [one, one], null)).fields!)).toEqual(['households.1']);
    const { extensions } = await as(app, secretary).refused(ASSIGN, {
      input: { households: [{ id: one.id, version: 1 }] },
    });
    expect(Object.keys(extensions.fields!)).toEqual(['accountId']);
  });
});

describe('assignHouseholds', () => {
  test('says who goes there, audited door by door, and takes it back', async () => {
    const { secretary, worker, one, two, grid } = await scene();
    expect(await assign(secretary, [one, two], worker.accountId)).toEqual({ assigned: 2, unchanged: 0 });
    expect(await workerSeenBy(secretary, one)).toEqual({
      accountName: 'GRID_WORKER',
      account: { id: worker.accountId },
      area: { id: grid.id },
    });
    const trail = await stored(
      app,
      sql<{ before: object; after: object }>`
        select before, after from audit_event where action = 'assignHouseholds' and subject_id = any (${[one.id, two.id]}::uuid[])`,
    );
    const told = { before: { worker: null }, after: { worker: worker.accountId } };
    expect(trail).toEqual([told, told]);
    const [seen, other] = [await stands(one), await stands(two)];
    const back = [
      { id: one.id, ...seen },
      { id: two.id, ...other },
    ];
    expect(await assign(secretary, back, null)).toEqual({ assigned: 2, unchanged: 0 });
    expect(await workerSeenBy(secretary, one)).toBeNull();
  });

  test('sent again does nothing again, with the old version too', async () => {
    const { secretary, worker, one, two } = await scene();
    await assign(secretary, [one, two], worker.accountId);
    expect(await assign(secretary, [one, two], worker.accountId)).toEqual({ assigned: 0, unchanged: 2 });
    expect(await stands(one)).toEqual({ worker: worker.accountId, version: 2 });
  });

  test('by two at once to two workers: one wins all doors, the other is told which have changed', async () => {
    const { secretary, official, worker, one, two, grid, nobody } = await scene();
    await grant(app, secretary, { accountId: nobody.accountId, role: 'GRID_WORKER', areaId: grid.id });
    const send = (who: Actor, doors: Seen[], accountId: string) => () =>
      as(app, who).send(ASSIGN, input(doors, accountId));
    const [first, second] = await inLine(
      app,
      ['household', one.id],
      [send(secretary, [one, two], worker.accountId), send(official, [two, one], nobody.accountId)],
    );
    expect(first!.errors).toBeUndefined();
    expect(second!.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      fields: { 'households.0': expect.any(String), 'households.1': expect.any(String) },
    });
    for (const door of [one, two])
      expect(await stands(door)).toEqual({ worker: worker.accountId, version: 2 });
  });

  test('whoever moves a door to another grid takes it from its worker', async () => {
    const { secretary, worker, one, otherGrid, grid } = await scene();
    await assign(secretary, [one], worker.accountId);
    const move = (version: number, areaId: string) =>
      as(app, secretary).run(MOVE_HOUSEHOLD, { input: { id: one.id, version, areaId } });
    await move(2, otherGrid.id);
    await move(3, grid.id);
    expect((await stands(one)).worker).toBeNull();
  });

  test('500 doors in one go', async () => {
    const { secretary, worker, grid } = await scene();
    const doors = await within(
      app.kernel.db,
      everything('many doors of a test'),
      async (db) =>
        (
          await sql<Seen>`
            insert into household (id, county, area_path, area_id, address, declared_size, tags, created_at)
            select uuidv7(), ${grid.county}::uuid, ${grid.areaPath}, ${grid.id}::uuid, n || '号', 1, '{}', now()
            from generate_series(1, 500) as n returning id, version`.execute(db)
        ).rows,
      'read write',
    );
    expect(await assign(secretary, doors, worker.accountId)).toEqual({ assigned: 500, unchanged: 0 });
  });
});

describe('who goes to a door', () => {
  test('is nobody once the post has ended, the account is disabled, or the post was moved on; and again where a post is given', async () => {
    const { secretary, worker, grid, one } = await scene();
    await assign(secretary, [one], worker.accountId);
    const [post] = await postsOf(app, worker.accountId);
    await as(app, secretary).run(END_POST, { input: { id: post!.id, version: post!.version } });
    expect(await workerSeenBy(secretary, one)).toBeNull();
    await grant(app, secretary, { accountId: worker.accountId, role: 'GRID_WORKER', areaId: grid.id });
    expect(await workerSeenBy(secretary, one)).toMatchObject({ account: { id: worker.accountId } });
    await as(app, secretary).run(DISABLE, {
      input: { id: worker.accountId, version: await versionOf(app, worker.accountId) },
    });
    expect(await workerSeenBy(secretary, one)).toBeNull();
  });

  test('is told to whoever may read the post: a partner who reads the household is not told', async () => {
    const { secretary, worker, partner, inspector, one } = await scene();
    await assign(secretary, [one], worker.accountId);
    expect(await workerSeenBy(partner, one)).toBeNull();
    expect(await workerSeenBy(inspector, one)).not.toBeNull();
    expect(await workerSeenBy(worker, one)).toMatchObject({ account: { id: worker.accountId } });
  });

  test('is what households can be found by, as far as it is told', async () => {
    const { secretary, worker, partner, one, two, inOther } = await scene();
    await assign(secretary, [one], worker.accountId);
    const FIND =
      'query ($worker: IdIs) { households(filter: { worker: $worker }, orderBy: [{ field: CREATED_AT }]) { totalCount nodes { id } } }';
    const find = async (who: Actor, worker: object) =>
      (
        await as(app, who).run<{ households: { totalCount: number; nodes: Seen[] } }>(FIND, { worker })
      ).households.nodes.map(({ id }) => id);
    expect(await find(secretary, { eq: worker.accountId })).toEqual([one.id]);
    expect(await find(secretary, { in: [worker.accountId, v7()] })).toEqual([one.id]);
    expect(await find(secretary, { isNull: false })).toEqual([one.id]);
    expect(await find(secretary, { isNull: true })).toEqual([two.id, inOther.id]);
    expect(await find(secretary, { eq: v7() })).toEqual([]);
    expect(await find(partner, { eq: worker.accountId })).toEqual([]);
    expect(await find(partner, { isNull: false })).toEqual([]);
    const [post] = await postsOf(app, worker.accountId);
    await as(app, secretary).run(END_POST, { input: { id: post!.id, version: post!.version } });
    expect(await find(secretary, { eq: worker.accountId })).toEqual([]);
    expect(await find(secretary, { isNull: true })).toEqual([one.id, two.id, inOther.id]);
  });
});
