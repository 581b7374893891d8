import { describe, expect, test } from '@jest/globals';
import { parse, type FieldNode, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql';
import { sql } from '../../src/kernel/db/sql.js';
import { authenticate } from '../../src/accounts/authenticate.js';
import { Area } from '../../src/areas/area.entity.js';
import type { Context } from '../../src/kernel/context.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { Household } from '../../src/people/household.entity.js';
import { deed } from '../../src/kernel/write/deed.js';
import { run } from '../../src/kernel/write/run.js';
import { useApp } from '../app.js';
import { householdIn } from '../register.js';
import { insertPost, makeWorld, type Actor } from '../world.js';

/** Deeds with a mistake in them, as somebody might write one day: the kernel must not let it through. */
const app = useApp();

const smuggle = deed(
  'updateHousehold-smuggling',
  Household,
  async (tools, input: { id: string; to: string }) => {
    const household = await tools.load(Household, input.id, { action: 'updateHousehold' });
    const target = tools.em.getReference(Area, input.to);
    const [place] = await tools.em.execute<{ area_path: string }[]>(
      'select area_path from area where id = ?',
      [input.to],
    );
    return Object.assign(household, { area: target, areaPath: place?.area_path ?? household.areaPath });
  },
);

const fail = deed('updateHousehold-failing', Household, async (tools, input: { id: string }) => {
  const household = await tools.load(Household, input.id, { action: 'updateHousehold' });
  household.address = '改了一半';
  await tools.em.flush();
  throw new Error('and then it broke');
});

const peek = deed(
  'updateHousehold-peeking',
  Household,
  async (tools, input: { id: string; other: string }) => {
    const household = await tools.load(Household, input.id, { action: 'updateHousehold' });
    const other = await tools.em.findOne(Household, input.other);
    household.address = other ? other.address : '什么也没看到';
    return household;
  },
);

async function contextOf(actor: Actor): Promise<Context> {
  const { viewer, sessionId } = (await authenticate(app.kernel, actor.token))!;
  return {
    kernel: app.kernel,
    viewer,
    sessionId,
    origin: { requestId: 'test', address: '127.0.0.1', userAgent: 'test', language: 'en', panel: false },
    respond: { setCookie: () => {}, clearCookie: () => {} },
  };
}

const info = (): GraphQLResolveInfo => {
  const operation = parse('{ household { id address } }').definitions[0] as OperationDefinitionNode;
  const returnType = app.schema.getType('Household');
  return {
    fieldNodes: operation.selectionSet.selections as readonly FieldNode[],
    fragments: {},
    variableValues: {},
    returnType,
    schema: app.schema,
  } as unknown as GraphQLResolveInfo;
};

const stored = (id: string) =>
  within(app.kernel.db, everything('what is stored'), async (db) => {
    const { rows } = await sql<{ address: string; area_path: string }>`
      select address, area_path from household where id = ${id}`.execute(db);
    return rows[0]!;
  });

const trailOf = (id: string) =>
  within(app.kernel.db, everything('what the trail says'), async (db) => {
    const { rows } = await sql<{ action: string }>`
      select action from audit_event where subject_id = ${id} order by at, id`.execute(db);
    return rows.map(({ action }) => action);
  });

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
    const attempt = run(await contextOf(world.worker), smuggle, { id, to: world.neighbourGrid.id }, info());
    await expect(attempt).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await stored(id)).area_path).toBe(world.grid.areaPath);
  });

  test('all of it happens or none, the trail included', async () => {
    const world = await makeWorld(app);
    const id = await householdIn(app, world, world.grid);
    await expect(run(await contextOf(world.worker), fail, { id }, info())).rejects.toThrow(
      'and then it broke',
    );
    expect((await stored(id)).address).toBe('一组1号');
    expect(await trailOf(id)).toEqual(['createHousehold']);
  });

  test("a row that somebody else's request has loaded is not there for this one", async () => {
    const world = await makeWorld(app);
    const [mine, theirs] = [
      await householdIn(app, world, world.grid),
      await householdIn(app, world, world.farGrid),
    ];
    await app.kernel.orm.em.fork().transactional(async (em) => {
      await em.execute(`set local app.scope_from = ''; set local app.scope_to = '~'`);
      await em.find(Household, {});
    });
    await run(await contextOf(world.worker), peek, { id: mine, other: theirs }, info());
    expect((await stored(mine)).address).toBe('什么也没看到');
  });
});
