import { describe, expect, test } from '@jest/globals';
import { verifyAreas } from '../../src/areaChanges/verify-areas.js';
import { useApp } from '../app.js';
import { bind } from '../bindings/chain.js';
import { as } from '../client.js';
import { HOUSEHOLDS, seen, zoneOf } from '../jointZones/joint-zone.js';
import { organisationAt } from '../organisations/organisation.js';
import { householdIn } from '../register.js';
import { makeWorld, type Actor } from '../world.js';
import { doing, PREVIEW_SPLIT, rows, SPLIT, UNDO } from './changes.js';

const app = useApp();
const whole = async () => expect(await verifyAreas(app.kernel.db, app.kernel.tables)).toEqual([]);
const idsOf = async (text: string, ...values: unknown[]) =>
  (await rows<{ id: string }>(app, text, ...values)).map(({ id }) => id).sort();
const covers = (id: string) =>
  idsOf('select area_id as id from organisation_area where organisation_id = $1', id);
const sides = (id: string) => idsOf('select area_id as id from joint_zone_area where zone_id = $1', id);
const boundTo = async (id: string) => (await idsOf('select area_id as id from binding where id = $1', id))[0];

/** A grid with everything that stands beside the tree, and two parts that it can be split into. */
async function crowdedGrid() {
  const world = await makeWorld(app);
  const { admin, official, grid, worker, village, farGrid } = world;
  const home = await householdIn(app, world, grid, 2);
  const [post] = await idsOf('select id from post where account_id = $1', worker.accountId);
  const binding = await bind(app, official, grid, { holderName: '周干部' });
  const branch = await organisationAt(app, admin, village, { name: '甲村支部', areaIds: [grid.id] });
  const own = await organisationAt(app, admin, grid, { name: '网格支部' });
  const zone = await zoneOf(app, admin, [grid, farGrid], { name: '联防', shares: [HOUSEHOLDS] });
  const split = (into: object[]) => ({ id: grid.id, version: 1, into });
  const east = { name: '东片', householdIds: [home], postIds: [post] };
  const all = { bindingIds: [binding.id], organisationIds: [own.id, branch.id], jointZoneIds: [zone.id] };
  return { ...world, home, post: post!, binding, branch, own, zone, split, east, all };
}

const untold = async (actor: Actor, input: object) => {
  const { extensions } = await as(app, actor).refused(SPLIT, { input });
  return extensions as unknown as {
    unassigned: { sort: string; count: number; items: { label: string }[] }[];
    assignedTwice: { sort: string; count: number }[];
  };
};

describe('a split', () => {
  test('names each binding, organisation and zone of what ends: none goes anywhere by default', async () => {
    const { official, split, east, own } = await crowdedGrid();
    const { unassigned } = await untold(official, split([east, { name: '西片' }]));
    expect(unassigned.map(({ sort, items }) => [sort, items.map(({ label }) => label).sort()])).toEqual([
      ['bindings', ['周干部']],
      ['organisations', ['甲村支部', '网格支部'].sort()],
      ['jointZones', ['联防']],
    ]);
    expect(await covers(own.id)).toHaveLength(1);
  });

  test('refuses a binding, or an organisation that belongs to the area, in two parts', async () => {
    const { official, split, east, all } = await crowdedGrid();
    const { assignedTwice } = await untold(
      official,
      split([
        { ...east, ...all },
        { name: '西片', ...all },
      ]),
    );
    expect(assignedTwice.map(({ sort, count }) => [sort, count])).toEqual([
      ['bindings', 1],
      ['organisations', 1],
    ]);
  });

  test('gives each to the part that names it; several can have a cover or a zone; taken back, each is what it was', async () => {
    const { official, split, east, all, binding, branch, own, zone, grid, farGrid, farWorker, home } =
      await crowdedGrid();
    const input = split([
      { ...east, organisationIds: [branch.id], jointZoneIds: [zone.id] },
      { name: '西片', ...all },
    ]);
    const { preview } = await as(app, official).run<{ preview: { follows: object[] } }>(PREVIEW_SPLIT, {
      input,
    });
    const of = (subject: string, name: string, ...into: string[]) => ({
      ...{ subject, name, joined: false, area: { name: '第一网格' } },
      into: into.map((each) => ({ name: each })),
    });
    expect(preview.follows).toHaveLength(4);
    expect(preview.follows).toEqual(
      expect.arrayContaining([
        of('Binding', '周干部', '西片'),
        of('Organisation', '甲村支部', '东片', '西片'),
        of('Organisation', '网格支部', '西片'),
        of('JointZone', '联防', '东片', '西片'),
      ]),
    );
    const { id, into } = await doing(app, official, SPLIT, input);
    const [eastern, western] = into.map((part) => part.id) as [string, string];
    expect(await boundTo(binding.id)).toBe(western);
    expect(await covers(branch.id)).toEqual([eastern, western].sort());
    expect(await covers(own.id)).toEqual([western]);
    expect(await idsOf('select area_id as id from organisation where id = $1', own.id)).toEqual([western]);
    expect(await sides(zone.id)).toEqual([eastern, western, farGrid.id].sort());
    expect(await seen(app, farWorker, 'households')).toContain(home);
    await whole();
    await doing(app, official, UNDO, { id });
    expect(await boundTo(binding.id)).toBe(grid.id);
    expect(await covers(branch.id)).toEqual([grid.id]);
    expect(await covers(own.id)).toEqual([grid.id]);
    expect(await sides(zone.id)).toEqual([grid.id, farGrid.id].sort());
    await whole();
  });

  test('gives all the rest to the part that says so, and to no two', async () => {
    const { official, split, east, home, own, binding } = await crowdedGrid();
    const two = await as(app, official).refused(SPLIT, {
      input: split([
        { ...east, rest: true },
        { name: '西片', rest: true },
      ]),
    });
    expect(two.extensions.fields).toHaveProperty(['into']);
    const parts = [
      { name: '东片', householdIds: [home] },
      { name: '西片', rest: true },
    ];
    const { preview } = await as(app, official).run<{ preview: { splitParts: object[] } }>(PREVIEW_SPLIT, {
      input: split(parts),
    });
    expect(preview.splitParts).toEqual([
      { area: { name: '东片' }, households: 1, posts: 0, accounts: 0 },
      { area: { name: '西片' }, households: 0, posts: 1, accounts: 1 },
    ]);
    const { into } = await doing(app, official, SPLIT, split(parts));
    expect(await covers(own.id)).toEqual([into[1]!.id]);
    expect(await boundTo(binding.id)).toBe(into[1]!.id);
    await whole();
  });

  test('leaves them with the part that stays, and what leaves is theirs no more unless it is named', async () => {
    const { official, split, post, all, binding, branch, zone, home, grid, farGrid, farWorker } =
      await crowdedGrid();
    const { id, into } = await doing(
      app,
      official,
      SPLIT,
      split([
        { stays: true, postIds: [post] },
        { name: '新片', householdIds: [home] },
      ]),
    );
    expect(await boundTo(binding.id)).toBe(grid.id);
    expect(await covers(branch.id)).toEqual([grid.id]);
    expect(await sides(zone.id)).toEqual([grid.id, farGrid.id].sort());
    expect(await seen(app, farWorker, 'households')).not.toContain(home);
    await doing(app, official, UNDO, { id });
    const parts = [
      { stays: true, postIds: [post], organisationIds: [branch.id] },
      {
        ...{ name: '另片', householdIds: [home], bindingIds: all.bindingIds },
        organisationIds: [branch.id],
        jointZoneIds: [zone.id],
      },
    ];
    const [{ version }] = (await rows(app, 'select version from area where id = $1', grid.id)) as [
      { version: number },
    ];
    const again = await doing(app, official, SPLIT, { ...split(parts), version });
    const other = again.into.at(-1)!.id;
    expect(await boundTo(binding.id)).toBe(other);
    expect(await covers(branch.id)).toEqual([grid.id, other].sort());
    expect(await sides(zone.id)).toEqual([other, farGrid.id].sort());
    await whole();
    expect(into).toHaveLength(2);
  });
});
