import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { sql } from '../../src/kernel/db/sql.js';
import { everything, within } from '../../src/kernel/db/database.js';
import type { RoleName } from '../../src/roles.js';
import { stored } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, addPerson, idNumberFor } from '../register.js';
import { makeWorld, type Actor, type Place } from '../world.js';
import { ask, CREATE_EXPORT, exported, exportInput, look, postOf, refusedExport, runJob } from './exports.js';

const app = useApp();

const grantTo = (actor: Actor, role: RoleName, { id, county, areaPath }: Place): Promise<string> => {
  const post = v7();
  return within(
    app.kernel.db,
    everything('another post, of a test'),
    async (db) => {
      await sql`
        insert into post (id, county, area_path, area_id, account_id, role, starts_on)
        values (${post}, ${county}, ${areaPath}, ${id}, ${actor.accountId}, ${role}, '2026-01-01')`.execute(
        db,
      );
      return post;
    },
    'read write',
  );
};

/** Somebody in each of the places, named after it. */
async function populate(actor: Actor, ...places: Place[]) {
  for (const place of places) {
    const household = await addHousehold(app, actor, place, { address: `${place.areaPath}号` });
    await addPerson(app, actor, household, { name: '居民', phone: '13577778888' });
  }
}

describe('an export is refused', () => {
  test('to whoever is not signed in (UNAUTHENTICATED)', async () => {
    expect((await refusedExport(app, null)).extensions.code).toBe('UNAUTHENTICATED');
  });

  test('to grid workers, inspectors, partners and whoever has no post (FORBIDDEN)', async () => {
    const { worker, inspector, partner, nobody } = await makeWorld(app);
    const refused = { message: 'None of your posts allows this.', extensions: { code: 'FORBIDDEN' } };
    for (const actor of [worker, inspector, partner, nobody])
      expect(await refusedExport(app, actor)).toMatchObject(refused);
    for (const actor of [worker, inspector, partner])
      expect(await refusedExport(app, actor, { postId: await postOf(app, actor) })).toMatchObject(refused);
  });

  test('in a post that may not export, even by whoever has another that may, above it (FORBIDDEN)', async () => {
    const { secretary, grid } = await makeWorld(app);
    const postId = await grantTo(secretary, 'GRID_WORKER', grid);
    expect((await refusedExport(app, secretary, { postId })).extensions.code).toBe('FORBIDDEN');
    expect((await ask(app, secretary)).post?.id).not.toBe(postId);
  });

  test("in somebody else's post, or none that is in force (INVALID postId)", async () => {
    const { secretary, neighbour, neighbourVillage } = await makeWorld(app);
    const ended = await grantTo(secretary, 'VILLAGE_SECRETARY', neighbourVillage);
    await within(
      app.kernel.db,
      everything('a post that ends, of a test'),
      (db) => sql`update post set ends_on = '2026-01-01' where id = ${ended}`.execute(db),
      'read write',
    );
    for (const postId of [await postOf(app, neighbour), ended, v7(), 'nonsense'])
      expect(await refusedExport(app, secretary, { postId })).toMatchObject({
        extensions: { code: 'INVALID', fields: { postId: expect.stringContaining('in force') } },
      });
  });

  test('where several posts may export and none is chosen (INVALID postId)', async () => {
    const { secretary, neighbourVillage } = await makeWorld(app);
    await grantTo(secretary, 'VILLAGE_SECRETARY', neighbourVillage);
    expect((await refusedExport(app, secretary)).extensions).toMatchObject({
      code: 'INVALID',
      fields: { postId: expect.stringContaining('choose one') },
    });
  });

  test('without a reason, with variables that are no object, or for no rows (INVALID)', async () => {
    const { secretary } = await makeWorld(app);
    for (const [given, field] of [
      [{ reason: ' 看 ' }, 'reason'],
      [{ variables: [1] }, 'variables'],
      [{ variables: { text: 'x'.repeat(50_001) } }, 'variables'],
      [{ query: `#${'x'.repeat(50_001)}\n{ people { nodes { id } } }` }, 'query'],
      [{ maxRows: 0 }, 'maxRows'],
      [{ maxRows: 1_000_001 }, 'maxRows'],
    ] as const)
      expect((await refusedExport(app, secretary, given)).extensions).toMatchObject({
        code: 'INVALID',
        fields: { [field]: expect.any(String) },
      });
  });

  test('narrowed by an ID number, in the query or in a variable: it would lie there in the clear (INVALID)', async () => {
    const { secretary } = await makeWorld(app);
    const idNumber = { eq: idNumberFor() };
    const inQuery = `{ people(filter: { idNumber: { eq: "${idNumber.eq}" } }) { nodes { name } } }`;
    const byVariable = 'query ($filter: PersonFilter) { people(filter: $filter) { nodes { name } } }';
    const byNumber = 'query ($n: ExactIs) { people(filter: { idNumber: $n }) { nodes { name } } }';
    const nested = `{ households { nodes { people(filter: { idNumber: { eq: "${idNumber.eq}" } }) { totalCount } } } }`;
    for (const given of [
      { query: inQuery },
      { query: nested },
      { query: byVariable, variables: { filter: { idNumber } } },
      { query: byNumber, variables: { n: idNumber } },
    ])
      expect((await refusedExport(app, secretary, given)).extensions).toMatchObject({
        code: 'INVALID',
        fields: { query: expect.stringContaining('ID number') },
      });
    await ask(app, secretary, { query: byVariable, variables: { filter: { name: { startsWith: '王' } } } });
    expect(JSON.stringify(await stored(app, sql`select variables, query from export`))).not.toContain(
      idNumber.eq,
    );
  });

  test('a fourth while three are under way, however fast they come (RATE_LIMITED)', async () => {
    const { secretary } = await makeWorld(app);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => as(app, secretary).send(CREATE_EXPORT, { input: exportInput() })),
    );
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(refused.map(({ extensions }) => extensions.code)).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
    expect(refused[0]!.message).toMatch(/3 of your exports are under way/);
    await runJob(app, 'runExports');
    await ask(app, secretary);
  });

  test('a thirty-first within a day (RATE_LIMITED)', async () => {
    const { secretary } = await makeWorld(app);
    const { id } = await ask(app, secretary);
    await within(
      app.kernel.db,
      everything('many exports, of a test'),
      (db) =>
        sql`
        insert into export (id, county, area_path, account_id, post_id, area_id, status, format, file_name, reason, query,
          variables, columns, created_at, origin)
        select gen_random_uuid(), county, area_path, account_id, post_id, area_id, 'CANCELLED', format, file_name, reason, query,
          variables, columns, created_at, origin from export, generate_series(1, 29) where id = ${id}`.execute(
          db,
        ),
      'read write',
    );
    expect(await refusedExport(app, secretary)).toMatchObject({
      message: expect.stringContaining('30'),
      extensions: { code: 'RATE_LIMITED' },
    });
  });
});

describe('an export', () => {
  test('is made in the only post that may export, at its area, and waits', async () => {
    const { secretary, village } = await makeWorld(app);
    const made = await ask(app, secretary);
    expect(made).toMatchObject({
      status: 'QUEUED',
      rows: 0,
      total: null,
      reason: '上报县指挥部',
      area: { id: village.id },
      post: { id: await postOf(app, secretary) },
      viewerCan: ['cancelExport'],
      fileName: expect.stringMatching(/^人员列表 甲村 \d{4}-\d\d-\d\d\.csv$/),
    });
    expect(made.columns).toEqual([
      { path: 'name', title: '姓名' },
      { path: 'phone', title: '电话' },
      { path: 'sex', title: '性别' },
      { path: 'household.address', title: '住户地址' },
    ]);
  });

  test('with the same id and content is made once, with other content it is a CONFLICT', async () => {
    const { secretary } = await makeWorld(app);
    const id = v7();
    const made = await ask(app, secretary, { id });
    expect(await ask(app, secretary, { id })).toEqual(made);
    expect((await refusedExport(app, secretary, { id, reason: '另一个理由' })).extensions.code).toBe(
      'CONFLICT',
    );
  });

  test('of a viewer with posts in two areas holds the rows of the chosen one alone', async () => {
    const { admin, secretary, village, grid, farVillage, farGrid, neighbourGrid } = await makeWorld(app);
    await populate(admin, grid, farGrid, neighbourGrid);
    const far = await grantTo(secretary, 'VILLAGE_SECRETARY', farVillage);
    const query = '{ households(filter: { area: { under: "AREA" } }) { nodes { address } } }';
    const all = '{ households { nodes { address } } }';
    const near = await postOf(app, secretary);
    const rows = async (given: Record<string, unknown>) => (await exported(app, secretary, given)).slice(1);
    expect(await rows({ query: all, postId: far })).toEqual([`"${farGrid.areaPath}号"`]);
    expect(await rows({ query: all, postId: near === far ? undefined : near })).toEqual([
      `"${grid.areaPath}号"`,
    ]);
    // Asked for by name, what lies outside the post is not there either.
    expect(await rows({ query: query.replace('AREA', village.id), postId: far })).toEqual([]);
  });

  test('keeps to its filter, its order and its first rows', async () => {
    const { admin, village, grid, otherGrid, farGrid } = await makeWorld(app);
    await populate(admin, grid, otherGrid, farGrid);
    const query = `query Screen($filter: HouseholdFilter, $first: Int, $after: String) {
      households(filter: $filter, first: $first, after: $after, orderBy: [{ field: PATH, direction: DESC }]) {
        totalCount nodes { address } pageInfo { hasNextPage } } }`;
    const given = {
      query,
      variables: { first: 1, filter: { area: { under: village.id } }, more: 'unasked' },
    };
    const places = [otherGrid, grid].map(({ areaPath }) => `"${areaPath}号"`);
    expect(await exported(app, admin, given)).toEqual(['"地址"', ...places]);
    expect(await exported(app, admin, { ...given, maxRows: 1 })).toEqual(['"地址"', places[0]]);
    const { id, variables } = await ask(app, admin, given);
    expect(variables).toEqual({ filter: { area: { under: village.id } } });
    // What is kept is the list without its pages, and can be asked for again as it is.
    const kept = (await look(app, admin, id))!.query;
    expect(kept).not.toMatch(/first|after|pageInfo|totalCount/);
    expect((await ask(app, admin, { query: kept, variables })).query).toBe(kept);
  });

  test('holds nobody by more than their own screen would: a masked number stays masked', async () => {
    const { admin, grid } = await makeWorld(app);
    const household = await addHousehold(app, admin, grid, { phone: '13577778888' });
    const idNumber = idNumberFor();
    await addPerson(app, admin, household, { name: '张三', idNumber, phone: '13577778888' });
    const query = '{ people { nodes { name idNumber phone household { phone } } } }';
    const [head, row] = await exported(app, admin, { query });
    expect(head).toBe('"姓名","身份证号","电话","住户联系电话"');
    expect(row).toBe(`"张三","${idNumber[0]}${'*'.repeat(16)}${idNumber[17]}","135****8888","135****8888"`);
  });
});
