import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { verifyCoverage } from '../../src/coverage/verify-coverage.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { openResponse } from '../register.js';
import type { Actor, Place } from '../world.js';
import { visitedCounty } from './scene.js';

const app = useApp();

const DAYS = `query ($areaId: ID!, $responseId: ID!, $from: LocalDate!, $to: LocalDate!) {
  coverageDays(areaId: $areaId, responseId: $responseId, from: $from, to: $to) {
    area { name } households days { day visited visitedSoFar peopleMet peopleMetSoFar }
    children { area { name } households days { day visited visitedSoFar peopleMet } } } }`;
interface Series {
  area: { name: string };
  households: number;
  days: { day: string; visited: number; visitedSoFar: number; peopleMet: number; peopleMetSoFar: number }[];
}
type Days = Series & { children: Series[] };

const FEBRUARY = { from: '2026-02-01', to: '2026-02-04' };
const daysAs = (actor: Actor, area: Place, responseId: string, range = FEBRUARY) =>
  as(app, actor)
    .run<{ coverageDays: Days | null }>(DAYS, { areaId: area.id, responseId, ...range })
    .then((data) => data.coverageDays);
const visited = (series: Series | undefined) => series?.days.map((day) => day.visited);
const soFar = (series: Series | undefined) => series?.days.map((day) => day.visitedSoFar);
const verify = () => verifyCoverage(app.kernel.db);

describe('coverageDays', () => {
  test("a secretary cannot see the neighbour village's, the township's or the county's (null)", async () => {
    const { secretary, neighbourVillage, township, county, responseId } = await visitedCounty(app);
    for (const area of [neighbourVillage, township, county])
      expect(await daysAs(secretary, area, responseId)).toBeNull();
  });

  test.each([
    ['ends before it starts', { from: '2026-02-02', to: '2026-02-01' }, 'lies before the first day'],
    ['is longer than a quarter', { from: '2026-01-01', to: '2026-04-03' }, 'at most 92 days at once'],
  ])('a range that %s is refused', async (_, range, to) => {
    const { admin, county, responseId } = await visitedCounty(app);
    const { extensions } = await as(app, admin).refused(DAYS, { areaId: county.id, responseId, ...range });
    expect(extensions).toMatchObject({ code: 'INVALID', fields: { to } });
  });

  test('a household counts on the day of its first visit, by the calendar of China, and once', async () => {
    const { admin, county, responseId, home, farHome, visit } = await visitedCounty(app);
    await visit(home, '2026-02-03');
    await visit(home, '2026-02-01', 0);
    await visit(farHome, '2026-02-03', 1);
    const days = await daysAs(admin, county, responseId);
    expect(days?.days.map(({ day }) => day)).toEqual([
      '2026-02-01',
      '2026-02-02',
      '2026-02-03',
      '2026-02-04',
    ]);
    expect(visited(days!)).toEqual([1, 0, 1, 0]);
    expect(soFar(days!)).toEqual([1, 1, 2, 2]);
    expect(days?.children.map((child) => [child.area.name, child.households, visited(child)])).toEqual([
      ['东乡', 2, [1, 0, 0, 0]],
      ['西乡', 1, [0, 0, 1, 0]],
    ]);
  });

  test('people met count on the day of the best visit, so that the days add up to the coverage', async () => {
    const { admin, county, responseId, home, visit } = await visitedCounty(app);
    await visit(home, '2026-02-01', 1);
    await visit(home, '2026-02-02', 2);
    await visit(home, '2026-02-03', 2);
    const days = await daysAs(admin, county, responseId);
    expect(days?.days.map((day) => day.peopleMet)).toEqual([0, 2, 0, 0]);
    expect(days?.days.at(-1)?.peopleMetSoFar).toBe(2);
  });

  test('what came before the range is in the sums from its first day on', async () => {
    const { admin, village, responseId, home, otherHome, visit } = await visitedCounty(app);
    await visit(home, '2026-01-20');
    await visit(otherHome, '2026-02-02');
    const days = await daysAs(admin, village, responseId);
    expect(visited(days!)).toEqual([0, 1, 0, 0]);
    expect(soFar(days!)).toEqual([1, 2, 2, 2]);
    expect(days?.children.map((child) => soFar(child))).toEqual([
      [1, 1, 1, 1],
      [0, 1, 1, 1],
    ]);
  });

  test('another response over the same doors has days of its own', async () => {
    const { world, admin, county, responseId, home, visit } = await visitedCounty(app);
    await visit(home, '2026-02-01', 2);
    const other = await openResponse(app, world);
    const [own, others] = [await daysAs(admin, county, responseId), await daysAs(admin, county, other)];
    expect([own?.households, own?.children[0]?.households, soFar(own!)]).toEqual([3, 2, [1, 1, 1, 1]]);
    expect([others?.households, others?.children[0]?.households, soFar(others!)]).toEqual([
      3,
      2,
      [0, 0, 0, 0],
    ]);
  });

  test('a voided first visit gives its day back, to the next visit or to none', async () => {
    const { admin, county, responseId, home, visit, void_ } = await visitedCounty(app);
    const first = await visit(home, '2026-02-01', 2);
    const second = await visit(home, '2026-02-03', 1);
    await void_(first.id);
    expect(visited((await daysAs(admin, county, responseId))!)).toEqual([0, 0, 1, 0]);
    await void_(second.id);
    const none = await daysAs(admin, county, responseId);
    expect(visited(none!)).toEqual([0, 0, 0, 0]);
    expect(none?.days.map((day) => day.peopleMet)).toEqual([0, 0, 0, 0]);
    expect(await verify()).toEqual({ total: 0, faults: [] });
  });

  test('an amended visit moves the people met to the day that is the best now', async () => {
    const { worker, admin, county, responseId, home, visit } = await visitedCounty(app);
    const first = await visit(home, '2026-02-01', 3, worker);
    await visit(home, '2026-02-02', 3, worker);
    await as(app, worker).run('mutation ($input: AmendVisitInput!) { amendVisit(input: $input) { id } }', {
      input: { id: first.id, version: 1, outcome: 'MET', peopleMet: 1 },
    });
    const days = await daysAs(admin, county, responseId);
    expect(days?.days.map((day) => day.peopleMet)).toEqual([0, 3, 0, 0]);
    expect(await verify()).toEqual({ total: 0, faults: [] });
  });

  test('a household that moves takes its days along', async () => {
    const { admin, county, farGrid, responseId, home, visit } = await visitedCounty(app);
    await visit(home, '2026-02-01');
    await as(app, admin).run(
      'mutation ($input: MoveHouseholdInput!) { moveHousehold(input: $input) { id } }',
      {
        input: { id: home, version: 1, areaId: farGrid.id },
      },
    );
    const days = await daysAs(admin, county, responseId);
    expect(days?.children.map((child) => visited(child))).toEqual([
      [0, 0, 0, 0],
      [1, 0, 0, 0],
    ]);
    expect(await verify()).toEqual({ total: 0, faults: [] });
  });

  test('a sum by day that was changed is reported with its day, and mended', async () => {
    const { responseId, home, visit } = await visitedCounty(app);
    await visit(home, '2026-02-01');
    await within(
      app.kernel.db,
      everything('tampering by a test'),
      (db) =>
        sql`update tally_day set visited = 7 where response_id = ${responseId} and day = '2026-02-01'`.execute(
          db,
        ),
      'read write',
    );
    const { faults, total } = await verifyCoverage(app.kernel.db, { mend: true });
    expect(total).toBe(1);
    expect(faults).toMatchObject([
      { table: 'tally_day', column: 'visited', day: '2026-02-01', is: '7', shouldBe: '1' },
    ]);
    expect(await verify()).toEqual({ total: 0, faults: [] });
  });
});
