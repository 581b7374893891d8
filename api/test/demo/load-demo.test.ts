import { beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { verifyCoverage } from '../../src/coverage/verify-coverage.js';
import { loadDemo } from '../../src/demo/load-demo.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { useApp } from '../app.js';
import { as } from '../client.js';

const app = useApp({ demo: true });
const CODE = '340405';
const SCALE = 0.02;
const lines: string[] = [];

const load = (code = CODE) => loadDemo(app.kernel, code, (line) => lines.push(line), { scale: SCALE });
const select = <T>(text: string): Promise<T[]> =>
  within(
    app.kernel.db,
    everything('a look for a test'),
    async (db) => (await sql.raw<T>(text).execute(db)).rows,
  );
const count = async (from: string): Promise<number> =>
  (await select<{ count: number }>(`select count(*)::int as count from ${from}`))[0]!.count;

async function signedIn(username: string) {
  const { signIn } = await as(app, null).run<{ signIn: { token: string } }>(
    'mutation ($username: String!) { signIn(username: $username, password: "sibulou-demo") { token } }',
    { username },
  );
  return as(app, { token: signIn.token });
}

beforeAll(() => load(), 120_000);

describe('loadDemo', () => {
  test('writes the real divisions, and everything below them to scale', async () => {
    expect(await count(`area where kind = 'TOWNSHIP'`)).toBe(6);
    expect(await count(`area where kind = 'VILLAGE'`)).toBe(44);
    expect(await count(`household`)).toBe(1_040);
    const people = await count('person');
    expect(people).toBeGreaterThan(2_620 * 0.93);
    expect(people).toBeLessThan(2_620 * 1.07);
    const [county] = await select<object>(
      `select name, province, prefecture, official_code from area where parent_id is null`,
    );
    expect(county).toEqual({
      name: '八公山区',
      province: '安徽省',
      prefecture: '淮南市',
      official_code: CODE,
    });
  });

  test('tells how far it is in single lines', () => {
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/^demo: [^\n]+$/);
  });

  test('a second time changes nothing, also when two servers start at once', async () => {
    const before = await count('person');
    await Promise.all([load(), load()]);
    expect(await count('person')).toBe(before);
  });

  test('a load that is interrupted leaves nothing', async () => {
    const stop = loadDemo(
      app.kernel,
      '421102',
      (line) => {
        if (line.includes('households,')) throw new Error('stopped');
      },
      { scale: SCALE },
    );
    await expect(stop).rejects.toThrow('stopped');
    expect(await count(`area where official_code like '421102%'`)).toBe(0);
    expect(await count(`account where username like '%-421102%'`)).toBe(0);
  });

  test('coverage of the open response is what the rows say: two thirds, with something missed of every kind', async () => {
    expect(await verifyCoverage(app.kernel.db)).toEqual({ total: 0, faults: [] });
    const county = await signedIn('county');
    const { areas, responses } = await county.run<{
      areas: { nodes: { id: string }[] };
      responses: { nodes: { id: string }[] };
    }>(
      `{ areas(filter: { kind: { eq: COUNTY } }) { nodes { id } }
         responses(filter: { status: { eq: OPEN } }) { nodes { id } } }`,
    );
    const of = { areaId: areas.nodes[0]!.id, responseId: responses.nodes[0]!.id };
    const { coverage } = await county.run<{
      coverage: { ratio: number; peopleDeclared: number; peopleRegistered: number };
    }>(
      'query ($areaId: ID!, $responseId: ID!) { coverage(areaId: $areaId, responseId: $responseId) { ratio peopleDeclared peopleRegistered } }',
      of,
    );
    expect(coverage.ratio).toBeGreaterThan(0.6);
    expect(coverage.ratio).toBeLessThan(0.73);
    expect(coverage.peopleDeclared).toBeGreaterThan(coverage.peopleRegistered);
    for (const kind of ['VILLAGE', 'GRID', 'GRID_WITHOUT_WORKER', 'HOUSEHOLD', 'PERSON']) {
      const { missed } = await county.run<{ missed: { totalCount: number } }>(
        `query ($areaId: ID!, $responseId: ID!) { missed(areaId: $areaId, responseId: $responseId, kind: ${kind}) { totalCount } }`,
        of,
      );
      expect([kind, missed.totalCount > 0]).toEqual([kind, true]);
    }
  });

  test('visits lie in the response’s days, by the worker of the grid, none in the future', async () => {
    const now = app.clock.now().toISOString();
    const open = `visit v join response r on r.id = v.response_id and r.status = 'OPEN'`;
    expect(await count(`${open} where v.visited_at > '${now}'`)).toBe(0);
    expect(await count(`${open} where (v.visited_at at time zone 'Asia/Shanghai')::date < r.starts_on`)).toBe(
      0,
    );
    expect(
      await count(`${open} where (v.visited_at at time zone 'Asia/Shanghai')::date <> v.recorded_on`),
    ).toBe(0);
    expect(
      await count(`${open} join post p on p.account_id = v.visitor_id where p.area_id <> v.area_id`),
    ).toBe(0);
    const days = `(select distinct recorded_on from ${open}) as day`;
    expect(await count(days)).toBeGreaterThan(8);
    expect(await count(`response where status = 'CLOSED' and ends_on < current_date`)).toBe(1);
  });

  test.each([
    ['county', 'COUNTY'],
    ['inspector', 'COUNTY'],
    ['township-340405001', 'TOWNSHIP'],
    ['village-340405001001', 'VILLAGE'],
    ['grid-340405001001-01', 'GRID'],
  ])('%s signs in and sees people masked, below its own %s only', async (username, kind) => {
    const actor = await signedIn(username);
    type Seen = {
      viewer: { posts: { area: { kind: string } }[] };
      people: { totalCount: number; nodes: { idNumber: string | null }[] };
    };
    const { viewer, people } = await actor.run<Seen>(
      '{ viewer { posts { area { kind } } } people(first: 20) { totalCount nodes { idNumber phone } } }',
    );
    expect(viewer.posts).toEqual([{ area: { kind } }]);
    expect(people.totalCount).toBeGreaterThan(0);
    if (kind !== 'COUNTY') expect(people.totalCount).toBeLessThan(await count('person'));
    for (const { idNumber } of people.nodes) expect(idNumber ?? '9*').toMatch(/^9\*/);
  });

  test('has a few teams, a joint zone and a stand-in, which say that they are of the demo; the zone opens visits', async () => {
    for (const [table, name] of [
      ['organisation', 'name'],
      ['joint_zone', 'name'],
      ['post where delegated', 'title'],
    ] as const) {
      const found = await select<{ name: string }>(`select ${name} as name from ${table}`);
      expect(found.length).toBeGreaterThan(0);
      for (const each of found) expect(each.name).toMatch(/（演示）$/);
    }
    expect(await count('organisation_area')).toBeGreaterThan(6);
    const [side] = await select<{ code: string }>(`
      select official_code as code from joint_zone_area join area on area.id = area_id order by area.area_path`);
    const secretary = await signedIn(`village-${side!.code}`);
    const { jointZones, areas } = await secretary.run<{
      jointZones: { nodes: { current: boolean; sides: object[] }[] };
      areas: { nodes: object[] };
    }>(
      '{ jointZones { nodes { current sides { name } } } areas(filter: { kind: { eq: VILLAGE } }) { nodes { name } } }',
    );
    expect(jointZones.nodes).toMatchObject([{ current: true, sides: [{}, {}] }]);
    expect(areas.nodes).toHaveLength(2);
  });

  test('a second county finds the short usernames taken and gets longer ones', async () => {
    await load('421102');
    expect(
      await count(`account where username in ('county-421102', 'inspector-421102', 'partner-421102')`),
    ).toBe(3);
    expect(await count(`area where parent_id is null`)).toBe(2);
    expect(await verifyCoverage(app.kernel.db)).toEqual({ total: 0, faults: [] });
  });
});
