import { describe, expect, test } from '@jest/globals';
import { runImports } from '../../src/imports/run-imports.js';
import { verifyCoverage } from '../../src/coverage/verify-coverage.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, addPerson, MOVE_PERSON, UPDATE_HOUSEHOLD } from '../register.js';
import { openResponse, RECORD_VISIT } from '../register.js';
import { makeWorld, type World } from '../world.js';
import * as imports from './imports.js';

const app = useApp();
const { UNDO, householdsIn, imported, look, peopleIn, run, runJob } = imports;

const TABLE = [
  ['地址', '姓名', '性别', '出生日期', '与户主关系'],
  ['建设路1号', '张三', '男', '1980-05-06', '户主'],
  ['建设路1号', '王芳', '女', '1982-05-06', '配偶'],
  ['老街3号', '李四', '男', '1970-05-06', '子女'],
];

/** A register with one household already, and three people imported, one of them behind its door. */
async function scene() {
  const world = await makeWorld(app);
  const response = await openResponse(app, world);
  const home = await addHousehold(app, world.worker, world.grid, { address: '老街3号' });
  const { id } = await imported(app, world.secretary, world.grid, TABLE);
  const [made] = await all(world, '建设路1号');
  return { world, response, home, id, made: made! };
}

const all = async ({ admin }: World, address: string) =>
  (
    await as(app, admin).run<{
      households: {
        nodes: { id: string; version: number; people: { nodes: { id: string; version: number }[] } }[];
      };
    }>(
      'query ($a: String!) { households(filter: { address: { eq: $a } }) { nodes { id version people { nodes { id version } } } } }',
      {
        a: address,
      },
    )
  ).households.nodes;

const refused = async ({ secretary }: World, id: string) =>
  (await as(app, secretary).refused(UNDO, { input: { id } })).extensions;

describe('undoing an import is refused, and it is said what stands on it', () => {
  test('a visit to a household it made', async () => {
    const { world, response, id, made } = await scene();
    const input = { householdId: made.id, responseId: response, outcome: 'MET', peopleMet: 1 };
    await as(app, world.worker).run(RECORD_VISIT, { input });
    expect(await refused(world, id)).toMatchObject({ code: 'CONFLICT', holds: { visits: 1 } });
    await runJob(app);
    expect(await peopleIn(app, world)).toHaveLength(3);
  });

  test('a household that was changed', async () => {
    const { world, id, made } = await scene();
    await as(app, world.worker).run(UPDATE_HOUSEHOLD, {
      input: { id: made.id, version: 1, declaredSize: 4 },
    });
    expect(await refused(world, id)).toMatchObject({ holds: { changedHouseholds: 1 } });
  });

  test('a household that was assigned to a worker', async () => {
    const { world, id, made } = await scene();
    await as(app, world.secretary).run(
      'mutation ($input: AssignHouseholdsInput!) { assignHouseholds(input: $input) { assigned } }',
      { input: { households: [{ id: made.id, version: 1 }], accountId: world.worker.accountId } },
    );
    expect(await refused(world, id)).toMatchObject({ holds: { changedHouseholds: 1 } });
  });

  test('somebody who was moved', async () => {
    const { world, id, made, home } = await scene();
    const [person] = made.people.nodes;
    await as(app, world.worker).run(MOVE_PERSON, {
      input: { id: person!.id, version: 1, householdId: home.id },
    });
    expect(await refused(world, id)).toMatchObject({ holds: { changedPeople: 1 } });
  });

  test('somebody registered since in a household it made', async () => {
    const { world, id, made } = await scene();
    await addPerson(app, world.worker, made, { name: '新生儿' });
    expect(await refused(world, id)).toMatchObject({ holds: { addedPeople: 1 } });
  });

  test('a closed response that counts a household it made', async () => {
    const { world, response, id } = await scene();
    await as(app, world.admin).run(
      'mutation ($input: CloseResponseInput!) { closeResponse(input: $input) { id } }',
      { input: { id: response, version: 1 } },
    );
    expect(await refused(world, id)).toMatchObject({ holds: { closedResponses: 1 } });
  });

  test('to a worker and a neighbour (NOT_FOUND), and to an inspector (FORBIDDEN)', async () => {
    const { world, id } = await scene();
    const code = async (actor: (typeof world)['worker']) =>
      (await as(app, actor).refused(UNDO, { input: { id } })).extensions.code;
    expect(await code(world.worker)).toBe('NOT_FOUND');
    expect(await code(world.neighbour)).toBe('NOT_FOUND');
    expect(await code(world.inspector)).toBe('FORBIDDEN');
  });
});

describe('undoing an import', () => {
  test('removes all that it made and nothing else, and coverage holds', async () => {
    const { world, id, home } = await scene();
    expect(await run(app, world.official, UNDO, { id })).toMatchObject({ status: 'UNDOING' });
    await runJob(app);
    expect(await look(app, world.secretary, id)).toMatchObject({ status: 'UNDONE', made: 0, viewerCan: [] });
    expect(await peopleIn(app, world)).toEqual([]);
    expect(await householdsIn(app, world)).toEqual([{ address: '老街3号', declared: 3, importId: null }]);
    expect((await all(world, '老街3号'))[0]!.id).toBe(home.id);
    expect((await verifyCoverage(app.kernel.db)).faults).toEqual([]);
    expect((await imports.trailOf(app, id)).at(-1)).toMatchObject({
      ...{ action: 'endImport', after: { status: 'UNDONE', removed: 4 } },
    });
    // And it can be imported again.
    expect((await imported(app, world.secretary, world.grid, TABLE)).counts).toMatchObject({ people: 3 });
  });

  test('finds what came between the deed and the job, and leaves everything', async () => {
    const { world, response, id, made } = await scene();
    await run(app, world.secretary, UNDO, { id });
    const input = { householdId: made.id, responseId: response, outcome: 'MET', peopleMet: 1 };
    await as(app, world.worker).run(RECORD_VISIT, { input });
    await runJob(app);
    expect(await look(app, world.secretary, id)).toMatchObject({
      ...{ status: 'DONE', made: 4, failure: expect.stringContaining('1 visits') },
    });
    expect(await peopleIn(app, world)).toHaveLength(3);
  });

  test('leaves everything where a table it does not know of points to a record', async () => {
    const { world, id, made } = await scene();
    await run(app, world.secretary, UNDO, { id });
    const { Client } = (await import('pg')).default;
    const owner = new Client(app.database.ownerUrl);
    await owner.connect();
    await owner.query('create table later (household_id uuid references household on delete restrict)');
    await owner.query('insert into later values ($1)', [made.id]);
    await runImports(app.kernel);
    await owner.query('drop table later');
    await owner.end();
    expect(await look(app, world.secretary, id)).toMatchObject({
      ...{ status: 'DONE', made: 4, failure: expect.stringContaining('other records') },
    });
    expect(await peopleIn(app, world)).toHaveLength(3);
    await within(app.kernel.db, everything('a check of a test'), (db) => sql`select 1`.execute(db));
  });
});
