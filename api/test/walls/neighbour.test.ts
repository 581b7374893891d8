import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { dayOf } from '../../src/kernel/clock.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { householdIn, openResponse, personIn, RECORD_VISIT, type Recorded } from '../register.js';
import { makeWorld } from '../world.js';

/** The neighbour village's rows, looked for in every way a secretary could think of. */
const app = useApp();

async function scene() {
  const world = await makeWorld(app);
  const responseId = await openResponse(app, world);
  const householdId = await householdIn(app, world, world.neighbourGrid);
  const personId = await personIn(app, world, householdId, '欧阳邻');
  const { recordVisit } = await as(app, world.admin).run<Recorded>(RECORD_VISIT, {
    input: { householdId, responseId, outcome: 'MET', peopleMet: 1 },
  });
  const ownId = await householdIn(app, world, world.grid);
  await personIn(app, world, ownId, '王本村');
  const me = as(app, world.secretary);
  return { ...world, responseId, householdId, personId, visitId: recordVisit.id, ownId, me };
}

interface Listed {
  list: { totalCount: number; nodes: { id: string }[] };
}

describe("a neighbour's row does not exist", () => {
  test('by id: exactly the answer that an id gets which was never given', async () => {
    const { me, householdId, personId, visitId, neighbourGrid } = await scene();
    for (const [field, id] of [
      ['household', householdId],
      ['person', personId],
      ['visit', visitId],
      ['area', neighbourGrid.id],
    ]) {
      const ask = (id: string) =>
        me.send(`query ($id: ID!) { ${field}(id: $id) { id } node(id: $id) { id } }`, { id });
      expect(await ask(id!)).toEqual(await ask(v7()));
      expect(await ask(id!)).toEqual({ data: { [field!]: null, node: null } });
    }
  });

  test('while one of the own is found by the same question', async () => {
    const { me, ownId } = await scene();
    const { node } = await me.run<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { __typename id ... on Household { address } } }',
      { id: ownId },
    );
    expect(node).toEqual({ __typename: 'Household', id: ownId, address: '一组1号' });
  });

  test('by a deed: the same NOT_FOUND as for an id that was never given', async () => {
    const { me, householdId, personId, visitId, grid, ownId, responseId } = await scene();
    const deeds: [string, (id: string) => object, string][] = [
      ['moveHousehold', (id) => ({ id, version: 1, areaId: grid.id }), householdId],
      ['movePerson', (id) => ({ id, version: 1, householdId: ownId }), personId],
      ['voidVisit', (id) => ({ id, version: 1, reason: '看看有没有' }), visitId],
      ['recordVisit', (id) => ({ householdId: id, responseId, outcome: 'ABSENT' }), householdId],
    ];
    for (const [deed, input, id] of deeds) {
      const attempt = (id: string) =>
        me.refused(
          `mutation ($input: ${deed[0]!.toUpperCase()}${deed.slice(1)}Input!) { ${deed}(input: $input) { id } }`,
          { input: input(id) },
        );
      const [real, made] = [await attempt(id), await attempt(v7())];
      expect(real).toEqual(made);
      expect(real.extensions.code).toBe('NOT_FOUND');
    }
  });

  test('by list, filter, search and count', async () => {
    const { me, ownId, neighbourVillage, neighbourGrid, householdId } = await scene();
    const find = async (noun: string, filter: object) => {
      const Filter =
        noun === 'people' ? 'PersonFilter' : `${noun[0]!.toUpperCase()}${noun.slice(1, -1)}Filter`;
      const query = `query ($filter: ${Filter}) { list: ${noun}(filter: $filter) { totalCount nodes { id } } }`;
      return (await me.run<Listed>(query, { filter })).list;
    };
    expect(await find('households', {})).toEqual({ totalCount: 1, nodes: [{ id: ownId }] });
    const nothing = { totalCount: 0, nodes: [] };
    for (const under of [neighbourVillage.id, neighbourGrid.id, v7(), 'not-an-id']) {
      expect(await find('households', { area: { under } })).toEqual(nothing);
      expect(await find('people', { area: { under } })).toEqual(nothing);
      expect(await find('visits', { area: { under } })).toEqual(nothing);
    }
    expect(await find('people', { name: { startsWith: '欧阳' } })).toEqual(nothing);
    expect(await find('people', { pinyin: { startsWith: 'ouyang' } })).toEqual(nothing);
    expect(await find('people', { initials: { startsWith: 'oyl' } })).toEqual(nothing);
    expect(await find('people', { household: { eq: householdId } })).toEqual(nothing);
    expect(await find('visits', { household: { in: [householdId] } })).toEqual(nothing);
    expect(await find('people', { household: { in: [] } })).toEqual(nothing);
    expect(await find('areas', { parent: { eq: neighbourVillage.id } })).toEqual(nothing);
  });

  test('by relation: upwards only names, sideways nothing', async () => {
    const { me, village, township } = await scene();
    const { area } = await me.run<{
      area: { parent: null; lineage: { name: string }[]; childCount: number };
    }>('query ($id: ID!) { area(id: $id) { parent { id } lineage { name } childCount } }', {
      id: village.id,
    });
    expect(area.parent).toBeNull();
    expect(area.lineage.map(({ name }) => name)).toContain(township.name);
    expect(area.childCount).toBe(2);
  });

  test("by a cursor taken from somebody else's list: it leads only through one's own rows", async () => {
    const { me, admin, ownId } = await scene();
    const PAGE =
      'query ($after: String) { households(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }';
    const { households } = await as(app, admin).run<{ households: { pageInfo: { endCursor: string } } }>(
      PAGE,
    );
    const mine = await me.run<{ households: { nodes: { id: string }[] } }>(PAGE, {
      after: households.pageInfo.endCursor,
    });
    expect(mine.households.nodes.filter(({ id }) => id !== ownId)).toEqual([]);
  });

  test('by two posts of different strength: what one may do does not spread to where the other reads', async () => {
    const { inspector, householdId, responseId, admin, grid } = await scene();
    await as(app, admin).run(`mutation ($input: GrantPostInput!) { grantPost(input: $input) { id } }`, {
      input: {
        accountId: inspector.accountId,
        role: 'GRID_WORKER',
        areaId: grid.id,
        startsOn: dayOf(app.clock.now()),
      },
    });
    const { household } = await as(app, inspector).run<{ household: { viewerCan: string[] } }>(
      'query ($id: ID!) { household(id: $id) { viewerCan } }',
      { id: householdId },
    );
    expect(household.viewerCan).toEqual([]);
    const { extensions } = await as(app, inspector).refused(RECORD_VISIT, {
      input: { householdId, responseId, outcome: 'ABSENT' },
    });
    expect(extensions.code).toBe('FORBIDDEN');
  });

  test('by posts on both sides of it: the database lets through what lies between, the API does not', async () => {
    const { admin, worker, farGrid, householdId, personId, visitId } = await scene();
    await as(app, admin).run('mutation ($input: GrantPostInput!) { grantPost(input: $input) { id } }', {
      input: {
        accountId: worker.accountId,
        role: 'GRID_WORKER',
        areaId: farGrid.id,
        startsOn: dayOf(app.clock.now()),
      },
    });
    const me = as(app, worker);
    expect(
      await me.run(
        'query ($h: ID!, $p: ID!, $v: ID!) { household(id: $h) { id } person(id: $p) { id } visit(id: $v) { id } }',
        {
          h: householdId,
          p: personId,
          v: visitId,
        },
      ),
    ).toEqual({ household: null, person: null, visit: null });
    const { households, people, visits } = await me.run<Record<string, { totalCount: number }>>(
      '{ households { totalCount } people { totalCount } visits { totalCount } }',
    );
    expect([households, people, visits]).toEqual([{ totalCount: 1 }, { totalCount: 1 }, { totalCount: 0 }]);
  });

  test('somebody without a post sees nothing at all', async () => {
    const { nobody } = await scene();
    for (const noun of [
      'areas',
      'households',
      'people',
      'visits',
      'accounts',
      'posts',
      'responses',
      'auditEvents',
    ]) {
      const { list } = await as(app, nobody).run<Listed>(`{ list: ${noun} { totalCount nodes { id } } }`);
      expect({ noun, ...list }).toEqual({ noun, totalCount: 0, nodes: [] });
    }
  });
});
