import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { householdIn } from '../register.js';
import { makeWorld } from '../world.js';

const app = useApp();
const deed = (name: string, type: string) =>
  `mutation ($input: ${type}!) { done: ${name}(input: $input) { id version status kind officialCode validTo } }`;
const REOPEN = deed('reopenArea', 'ReopenAreaInput');
const KIND = deed('changeAreaKind', 'ChangeAreaKindInput');
const CODE = deed('changeAreaCode', 'ChangeAreaCodeInput');
const CLOSE = deed('closeArea', 'CloseAreaInput');
const CREATE = deed('createArea', 'CreateAreaInput');
type Done = { done: { id: string; version: number; kind: string } };

describe('reopenArea', () => {
  test('not one in use, not outside, not over a name that is taken; else it is as it was', async () => {
    const { admin, official, otherOfficial, village, neighbourVillage } = await makeWorld(app);
    const { done } = await as(app, admin).run<Done>(CREATE, {
      input: { parentId: village.id, kind: 'GRID', name: '旧网格' },
    });
    const input = { id: done.id, version: 1 };
    expect((await as(app, official).refused(REOPEN, { input })).extensions.code).toBe('FORBIDDEN');
    await as(app, admin).run(CLOSE, { input });
    const closed = { ...input, version: 2 };
    expect((await as(app, otherOfficial).refused(REOPEN, { input: closed })).extensions.code).toBe(
      'NOT_FOUND',
    );
    await as(app, admin).run(CREATE, { input: { parentId: village.id, kind: 'GRID', name: '旧网格' } });
    expect((await as(app, official).refused(REOPEN, { input: closed })).extensions.code).toBe('CONFLICT');
    const reopened = await as(app, official).run<Done>(REOPEN, { input: { ...closed, name: '复用网格' } });
    expect(reopened.done).toMatchObject({ status: 'ACTIVE', validTo: null });
    expect(neighbourVillage.id).toBeTruthy();
  });
});

describe('changeAreaKind', () => {
  test('not to what its parent, its children or its households cannot be in', async () => {
    const world = await makeWorld(app);
    const { admin, village, township, grid } = world;
    const refused = async (id: string, kind: string) =>
      (await as(app, admin).refused(KIND, { input: { id, version: 1, kind } })).extensions.code;
    expect(await refused(village.id, 'GRID')).toBe('INVALID');
    expect(await refused(village.id, 'VILLAGE')).toBe('INVALID');
    expect(await refused(village.id, 'DISTRICT')).toBe('CONFLICT'); // its grids
    expect(await refused(township.id, 'COUNTY')).toBe('INVALID');
    const { done } = await as(app, admin).run<Done>(CREATE, {
      input: { parentId: township.id, kind: 'COMPOUND', name: '小区' },
    });
    await householdIn(app, world, { ...grid, id: done.id });
    expect(await refused(done.id, 'DISTRICT')).toBe('CONFLICT'); // its households
    const became = await as(app, admin).run<Done>(KIND, {
      input: { id: done.id, version: 1, kind: 'VILLAGE' },
    });
    expect(became.done.kind).toBe('VILLAGE');
    await as(app, admin).run(KIND, { input: { id: village.id, version: 1, kind: 'COMPOUND' } });
    const { area } = await as(app, world.worker).run<{ area: { lineage: { kind: string }[] } }>(
      'query ($id: ID!) { area(id: $id) { lineage { kind } } }',
      { id: grid.id },
    );
    expect(area.lineage.at(-1)).toEqual({ kind: 'COMPOUND' });
  });
});

describe('changeAreaCode', () => {
  test('only the county, not a code that is taken, not from tomorrow; the history has both, each of its days', async () => {
    const { admin, official, village, neighbourVillage, county } = await makeWorld(app);
    const code = `${county.officialCode}001777`;
    const input = { id: village.id, version: 1, officialCode: code, from: '2026-03-01' };
    expect((await as(app, official).refused(CODE, { input })).extensions.code).toBe('FORBIDDEN');
    const refused = async (given: object) =>
      (await as(app, admin).refused(CODE, { input: { ...input, ...given } })).extensions.code;
    expect(await refused({ officialCode: neighbourVillage.officialCode })).toBe('CONFLICT');
    expect(await refused({ officialCode: '12' })).toBe('INVALID');
    expect(await refused({ from: '2999-01-01' })).toBe('INVALID');
    expect(await refused({ from: '2025-12-31' })).toBe('INVALID');
    await as(app, admin).run(CODE, { input });
    const codeOn = async (date: string) =>
      (
        await as(app, admin).run<{ areasAsOf: { nodes: { officialCode: string }[] } }>(
          'query ($date: LocalDate!, $id: ID!) { areasAsOf(date: $date, filter: { area: { eq: $id } }) { nodes { officialCode } } }',
          { date, id: village.id },
        )
      ).areasAsOf.nodes[0]?.officialCode;
    expect([await codeOn('2026-02-28'), await codeOn('2026-03-01')]).toEqual([village.officialCode, code]);
  });
});
