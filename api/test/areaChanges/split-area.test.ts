import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as, type Failure } from '../client.js';
import { visitedCounty } from '../coverage/scene.js';
import { addHousehold } from '../register.js';
import { insertPost, makeWorld, type Actor } from '../world.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { coverageFaults, doing, figuresOf, PREVIEW_SPLIT, rows, SPLIT, UNDO } from './changes.js';

const app = useApp();

const postOf = async ({ accountId }: Actor): Promise<string> =>
  (await rows<{ id: string }>(app, 'select id from post where account_id = $1', accountId))[0]!.id;

type Told = Failure['extensions'] & {
  unassigned: { sort: string; count: number; items: { label: string }[] }[];
  assignedTwice: object[];
};

describe('splitArea', () => {
  test('not the own village, not the neighbour’s grid, not by whoever may not create beside it', async () => {
    const { secretary, worker, village, neighbourGrid, grid } = await makeWorld(app);
    const parts = [{ name: '东' }, { name: '西' }];
    const refused = async (actor: Actor, id: string) =>
      (await as(app, actor).refused(SPLIT, { input: { id, version: 1, into: parts } })).extensions.code;
    expect(await refused(secretary, village.id)).toBe('FORBIDDEN');
    expect(await refused(secretary, neighbourGrid.id)).toBe('NOT_FOUND');
    expect(await refused(worker, grid.id)).toBe('FORBIDDEN');
  });

  test('nothing goes anywhere by default: what no part names is an error that says how many and which', async () => {
    const { admin, world, grid, worker } = await visitedCounty(app);
    await addHousehold(app, admin, grid, { address: '二组7号', building: '7栋' });
    const input = { id: grid.id, version: 1, into: [{ name: '东' }, { name: '西', buildings: ['7栋'] }] };
    const { extensions, message } = await as(app, admin).refused(SPLIT, { input });
    const { unassigned } = extensions as Told;
    expect(unassigned.map(({ sort, count }) => [sort, count])).toEqual([
      ['households', 1],
      ['posts', 1],
      ['accounts', 1],
    ]);
    expect(unassigned[0]!.items).toEqual([{ id: expect.any(String), label: '一组1号' }]);
    expect(message).toMatch(/Assigned to no part: 1 households \(一组1号\)/);
    expect((await as(app, admin).refused(PREVIEW_SPLIT, { input })).extensions.code).toBe('INVALID');
    expect(await rows(app, 'select from area where parent_id = $1', world.village.id)).toHaveLength(2);
    expect(worker.accountId).toBeTruthy();
  });

  test('a condition that is not filled in is none: it would be met by every household', async () => {
    const { admin, grid, worker } = await visitedCounty(app);
    const post = await postOf(worker);
    for (const filter of [
      {},
      { address: {} },
      { address: { startsWith: '' } },
      { address: { startsWith: null } },
    ]) {
      const input = {
        id: grid.id,
        version: 1,
        into: [{ name: '东', postIds: [post], filter }, { name: '西' }],
      };
      const { unassigned } = (await as(app, admin).refused(SPLIT, { input })).extensions as Told;
      expect(unassigned).toMatchObject([{ sort: 'households', count: 1 }]);
    }
  });

  test('what two parts name is an error; so are one part, a part without a name, and a name that is taken', async () => {
    const { admin, grid, otherGrid, home, worker } = await visitedCounty(app);
    const attempt = async (...parts: object[]) =>
      (await as(app, admin).refused(SPLIT, { input: { id: grid.id, version: 1, into: parts } })).extensions;
    const east = { name: '东', householdIds: [home], postIds: [await postOf(worker)] };
    expect(
      ((await attempt(east, { name: '西', filter: { address: { eq: '一组1号' } } })) as Told).assignedTwice,
    ).toMatchObject([{ sort: 'households', count: 1 }]);
    expect((await attempt(east)).fields).toHaveProperty(['into']);
    expect((await attempt(east, {})).fields).toHaveProperty(['into.1.name']);
    expect((await attempt(east, { name: otherGrid.name })).code).toBe('CONFLICT');
    expect((await attempt(east, { name: '东' })).code).toBe('CONFLICT');
    expect((await attempt({ stays: true }, { stays: true })).code).toBe('INVALID');
  });

  test('by list, by building and by filter: each sees its part, coverage is divided, and it can be taken back', async () => {
    const scene = await visitedCounty(app);
    const { admin, official, grid, worker, otherWorker, home, responseId, visit } = scene;
    await addHousehold(app, admin, grid, { address: '二组7号', building: '7栋' });
    await addHousehold(app, admin, grid, { address: '三组1号', tags: ['RENTED'] });
    await visit(home, '2026-02-01');
    await within(
      app.kernel.db,
      everything('a post'),
      (db) => insertPost(db, otherWorker.accountId, grid, 'GRID_WORKER'),
      'read write',
    );
    const second = (
      await rows<{ id: string }>(
        app,
        'select id from post where account_id = $1 and area_id = $2',
        otherWorker.accountId,
        grid.id,
      )
    )[0]!.id;
    const input = {
      ...{ id: grid.id, version: 1 },
      into: [
        { name: '东片', householdIds: [home], postIds: [await postOf(worker)] },
        { name: '西片', buildings: ['7栋'], filter: { tags: { has: 'RENTED' } }, postIds: [second] },
      ],
    };
    const { preview } = await as(app, official).run<{ preview: { postEffects: object[] } }>(PREVIEW_SPLIT, {
      input,
    });
    expect(preview).toMatchObject({
      households: 3,
      made: [{ name: '东片' }, { name: '西片' }],
      ends: [{ name: '第一网格' }],
    });
    expect(preview.postEffects).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ goesTo: { name: '东片' }, gains: 0, loses: 2 }),
        expect.objectContaining({ goesTo: { name: '西片' }, gains: 0, loses: 1 }),
      ]),
    );
    const { id, into } = await doing(app, official, SPLIT, input);
    const [east, west] = [into[0]!, into[1]!];
    expect(await figuresOf(app, admin, east.id, responseId)).toEqual({ households: 1, visited: 1 });
    expect(await figuresOf(app, admin, west.id, responseId)).toEqual({ households: 2, visited: 0 });
    expect(await figuresOf(app, worker, west.id, responseId)).toBeNull();
    expect(await figuresOf(app, worker, east.id, responseId)).toEqual({ households: 1, visited: 1 });
    expect(await coverageFaults(app)).toEqual([]);
    await doing(app, official, UNDO, { id });
    expect(await figuresOf(app, worker, grid.id, responseId)).toEqual({ households: 3, visited: 1 });
    expect(await coverageFaults(app)).toEqual([]);
  });

  test('a part may stay what it was: only what leaves it moves', async () => {
    const { admin, official, grid, worker, home } = await visitedCounty(app);
    await addHousehold(app, admin, grid, { address: '新楼1号', building: '新楼' });
    await doing(app, official, SPLIT, {
      ...{ id: grid.id, version: 1 },
      into: [
        { stays: true, householdIds: [home], postIds: [await postOf(worker)] },
        { name: '新楼网格', buildings: ['新楼'] },
      ],
    });
    const { households } = await as(app, worker).run<{ households: { nodes: object[] } }>(
      '{ households { nodes { id } } }',
    );
    expect(households.nodes).toEqual([{ id: home }]);
    expect(await rows(app, 'select status from area where id = $1', grid.id)).toEqual([{ status: 'ACTIVE' }]);
    expect(await coverageFaults(app)).toEqual([]);
  });
});
