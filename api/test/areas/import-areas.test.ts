import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { decodeTable } from '../../src/areas/division-table.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, type World } from '../world.js';

const app = useApp();

const IMPORT = `mutation ($input: ImportAreasInput!) { importAreas(input: $input) {
  dryRun created renamed unchanged errors { line column message } } }`;
interface Imported {
  importAreas: {
    dryRun: boolean;
    created: number;
    renamed: number;
    unchanged: number;
    errors: { line: number; column: string; message: string }[];
  };
}

const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const HEADER = 'code,name,kind,parentCode';

/** The world's own county as a table, with two new villages. */
const tableOf = ({ county, township }: World, villages = ['新村一', '新村二']) =>
  [
    HEADER,
    `53,云南省,PROVINCE,`,
    `${county.officialCode},${county.name},COUNTY,53`,
    `${township.officialCode},${township.name},TOWNSHIP,${county.officialCode}`,
    ...villages.map((name, at) => `${township.officialCode}10${at},${name},VILLAGE,${township.officialCode}`),
  ].join('\r\n');

const importAs = (world: World, table: string | Buffer, dryRun = false, actor = world.admin) =>
  as(app, actor).run<Imported>(IMPORT, { input: { countyId: world.county.id, file: base64(table), dryRun } });

const villages = async ({ admin, township }: World) =>
  (
    await as(app, admin).run<{ areas: { nodes: { name: string; officialCode: string }[] } }>(
      'query ($id: ID!) { areas(filter: { parent: { eq: $id } }, orderBy: [{ field: NAME }]) { nodes { name officialCode } } }',
      { id: township.id },
    )
  ).areas.nodes.map(({ name }) => name);

describe('importAreas', () => {
  test('a township official imports nothing (FORBIDDEN in the township, NOT_FOUND above)', async () => {
    const world = await makeWorld(app);
    const attempt = (countyId: string) =>
      as(app, world.official).refused(IMPORT, {
        input: { countyId, file: base64(tableOf(world)), dryRun: false },
      });
    expect((await attempt(world.county.id)).extensions.code).toBe('NOT_FOUND');
    expect((await attempt(world.township.id)).extensions.code).toBe('FORBIDDEN');
  });

  test.each([
    ['no table', 'x'.repeat(10)],
    ['a table without the columns', 'a,b\n1,2'],
    ['a table of another county', `${HEADER}\n999999,别县,COUNTY,99`],
    ['a broken quote', `${HEADER}\n1,"x`],
  ])('%s is refused as a whole (INVALID file)', async (_name, table) => {
    const { admin, county } = await makeWorld(app);
    const { extensions } = await as(app, admin).refused(IMPORT, {
      input: { countyId: county.id, file: base64(table) },
    });
    expect(extensions).toMatchObject({ code: 'INVALID', fields: { file: expect.any(String) } });
  });

  test('with one bad row nothing is written, and every bad row is named by its line', async () => {
    const world = await makeWorld(app);
    const before = await villages(world);
    const code = world.township.officialCode;
    const bad = [
      `${code}10X,坏村,VILLAGE,${code}`,
      `${code}103,,VILLAGE,${code}`,
      `${code}104,孤村,VILLAGE,530000000`,
      `${code}105,怪村,CITY,${code}`,
    ];
    const { importAreas } = await importAs(world, [tableOf(world), ...bad].join('\n'));
    expect(importAreas.errors.map(({ line, column }) => [line, column])).toEqual([
      [7, 'code'],
      [8, 'name'],
      [9, 'parentCode'],
      [10, 'kind'],
      [10, 'parentCode'],
    ]);
    expect(await villages(world)).toEqual(before);
  });

  test("what is wrong with a row is said in the caller's language", async () => {
    const world = await makeWorld(app);
    const file = base64(
      `${tableOf(world)}\n${world.township.officialCode}10X,坏村,VILLAGE,${world.township.officialCode}`,
    );
    const message = async (language: string) =>
      (
        await as(app, world.admin, { 'accept-language': language }).run<Imported>(IMPORT, {
          input: { countyId: world.county.id, file, dryRun: true },
        })
      ).importAreas.errors[0]?.message;
    expect(await message('zh-CN')).toMatch(/须为/);
    expect(await message('en')).toMatch(/must have/);
  });

  test('a trial says what would happen, and writes nothing', async () => {
    const world = await makeWorld(app);
    const before = await villages(world);
    expect((await importAs(world, tableOf(world), true)).importAreas).toMatchObject({
      dryRun: true,
      created: 2,
      unchanged: 2,
    });
    expect(await villages(world)).toEqual(before);
  });

  test('a second time changes nothing; a new name renames', async () => {
    const world = await makeWorld(app);
    expect((await importAs(world, tableOf(world))).importAreas).toMatchObject({
      created: 2,
      renamed: 0,
      unchanged: 2,
      errors: [],
    });
    expect((await importAs(world, tableOf(world))).importAreas).toMatchObject({
      created: 0,
      renamed: 0,
      unchanged: 4,
    });
    expect((await importAs(world, tableOf(world, ['新村一', '改名村']))).importAreas).toMatchObject({
      created: 0,
      renamed: 1,
      unchanged: 3,
    });
    expect(await villages(world)).toEqual(expect.arrayContaining(['改名村', '新村一', '甲村', '乙村']));
  });

  test('a village under another township than before is an error: moving is another deed', async () => {
    const world = await makeWorld(app);
    await importAs(world, tableOf(world));
    const { township, otherTownship, county } = world;
    const moved = [
      tableOf(world, []),
      `${otherTownship.officialCode},${otherTownship.name},TOWNSHIP,${county.officialCode}`,
      `${township.officialCode}100,新村一,VILLAGE,${otherTownship.officialCode}`,
    ];
    const { importAreas } = await importAs(world, moved.join('\n'));
    expect(importAreas.errors).toMatchObject([{ line: 6, column: 'parentCode' }]);
  });

  test('a real county is imported whole: 易门县, 7 townships and 58 villages', async () => {
    const world = await makeWorld(app);
    const table = readFileSync(new URL('../../divisions/530425.csv', import.meta.url), 'utf8').replaceAll(
      '530425',
      world.county.officialCode!,
    );
    const { importAreas } = await importAs(world, table);
    // Two townships and three villages of the world have codes of the table, under other names.
    expect(importAreas).toMatchObject({ errors: [], created: 5 + 55, dryRun: false });
    const { area } = await as(app, world.admin).run<{ area: object }>(
      'query ($id: ID!) { area(id: $id) { province prefecture childCount } }',
      { id: world.county.id },
    );
    expect(area).toEqual({ province: '云南省', prefecture: '玉溪市', childCount: 7 });
  });
});

describe('the file may be what Excel saves in a Chinese office', () => {
  /** "云南省" in GBK. */
  const GBK = Buffer.from([0xd4, 0xc6, 0xc4, 0xcf, 0xca, 0xa1]);

  test('GBK, UTF-8, and UTF-8 with a byte order mark', () => {
    expect(decodeTable(GBK)).toBe('云南省');
    expect(decodeTable(Buffer.from('云南省'))).toBe('云南省');
    expect(decodeTable(Buffer.from('\uFEFF云南省'))).toBe('云南省');
  });
});
