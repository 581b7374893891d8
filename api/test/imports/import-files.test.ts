import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from '@jest/globals';
import { readTable, type TableRow } from '../../src/imports/read-table.js';
import { idNumberFor } from '../register.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';
import * as imports from './imports.js';

const app = useApp();
const { begun, csv, imported, look, route, upload, uploaded, xlsx } = imports;

const HEAD = ['姓名', '身份证号', '与户主关系', '地址'];
const idNumber = idNumberFor('1980-05-06', 'MALE');
const TABLE = [HEAD, ['张三', idNumber, '户主', '建设路1号']];

async function read(file: Buffer): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const some of readTable(file)) rows.push(...some);
  return rows;
}

/** As an Excel in a Chinese office saves it: Node reads GBK and does not write it. */
function gbk(text: string): Buffer {
  const bytes = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++)
      bytes.set(new TextDecoder('gbk').decode(Uint8Array.of(high, low)), [high, low]);
  return Buffer.from([...text].flatMap((sign) => bytes.get(sign) ?? [sign.charCodeAt(0)]));
}

/** An archive of one entry that says it unpacks to so much. */
function zipOf(name: string, content: Buffer, claims = content.length): Buffer {
  const packed = deflateRawSync(content);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(claims, 18);
  head.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed]);
  const entry = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    head.subarray(0, 24),
    Buffer.alloc(16),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

describe('a file is refused', () => {
  test.each([
    ['that is empty', Buffer.alloc(0)],
    ['with headers only', csv([HEAD])],
    ['that is an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['that is a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['that is an archive of something else', zipOf('a.txt', Buffer.from('hello'))],
    ['that claims to unpack to a gigabyte', zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(1_000), 2 ** 30)],
    ['whose archive is cut off', zipOf('a', Buffer.alloc(1_000)).subarray(0, 60)],
  ])('%s', async (_, file) => {
    const { secretary, village } = await makeWorld(app);
    const { id } = await begun(app, secretary, village);
    const answer = await upload(app, secretary, id, file);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'INVALID', fields: { file: expect.any(String) } } }],
    });
    expect((await look(app, secretary, id))!.status).toBe('WAITING');
    expect(await imports.partsOf(app, id)).toBe(0);
  });

  test('with more than 100,000 rows, or of more than 20 MB', async () => {
    const { secretary, village } = await makeWorld(app);
    const { id } = await begun(app, secretary, village);
    const long = Buffer.from(`${HEAD.join(',')}\n${'a,b,c,d\n'.repeat(100_001)}`);
    expect(await (await upload(app, secretary, id, long)).text()).toMatch(/more than 100000 rows/);
    const large = await upload(app, secretary, id, Buffer.alloc(20 * 2 ** 20 + 1, 97));
    expect({ status: large.status, text: await large.text() }).toMatchObject({
      ...{ status: 400, text: expect.stringContaining('20 MB') },
    });
  });

  test('whose name is neither .xlsx nor .csv', async () => {
    const { secretary, village } = await makeWorld(app);
    const input = { areaId: village.id, kind: 'PEOPLE', fileName: '花名册.xls' };
    const failure = await as(app, secretary).refused(imports.CREATE, { input });
    expect(failure.extensions.fields).toEqual({ fileName: expect.stringContaining('.xlsx') });
  });
});

describe('a file is read', () => {
  test.each([
    ['as UTF-8', csv(TABLE)],
    ['as UTF-8 with a BOM', Buffer.concat([Buffer.from('\u{FEFF}'), csv(TABLE)])],
    ['as GBK', gbk(csv(TABLE).toString())],
    [
      'as Unicode text with tabs',
      Buffer.from(`\u{FEFF}${csv(TABLE).toString().replaceAll(',', '\t')}`, 'utf16le'),
    ],
    [
      'with semicolons and its number kept from Excel',
      Buffer.from(csv(TABLE).toString().replaceAll(',', ';').replace(idNumber, `="${idNumber}"`)),
    ],
  ])('%s', async (_, file) => {
    const { secretary, grid } = await makeWorld(app);
    const { counts } = await imported(app, secretary, grid, file);
    expect(counts).toMatchObject({ people: 1, faulty: 0 });
    const query = '{ people { nodes { name birthDate } } }';
    expect((await as(app, secretary).run<never>(query))['people']).toEqual({
      nodes: [{ name: '张三', birthDate: '1980-05-06' }],
    });
  });

  test('from Excel: formulas as the value they had, days as days, and what it has rounded or could not work out is marked', async () => {
    const file = Buffer.from(
      await writeXlsx({
        sheets: [
          {
            name: '数据',
            rows: [HEAD, [], ['李四', 110101198005060000, 3.5, new Date('1980-05-06')], ['x', 12, '', true]],
            cells: new Map([
              ['3,0', { formula: '"=cmd|"&A1', formulaResult: '=cmd|calc' }],
              ['3,2', { value: '#N/A', type: 'error' }],
            ]),
          },
        ],
      }),
    );
    expect(await read(file)).toEqual([
      [1, ...HEAD],
      [3, '李四', '\u0001110101198005060000', '3.5', '1980-05-06'],
      [4, '=cmd|calc', '12', '\u0002#N/A', 'true'],
    ]);
  });

  test('and the template, filled in, is one: its second sheet says what may stand where', async () => {
    const { secretary, grid } = await makeWorld(app);
    for (const [kind, values] of [
      ['PEOPLE', { 地址: '河边', '姓名*': '张三', 身份证号: idNumber, 与户主关系: '户主' }],
      ['HOUSEHOLDS', { 地址: '河边', '申报人数*': '2' }],
    ] as const) {
      const answer = await route(app, secretary, `templates/${kind}`);
      expect(answer.status).toBe(200);
      const [[, ...headers] = [0]] = await read(Buffer.from(await answer.arrayBuffer()));
      const given: Record<string, string> = values;
      for (const header of Object.keys(given)) expect(headers).toContain(header);
      const filled = await xlsx([headers, headers.map((header) => given[header] ?? '')]);
      const { columns, counts } = await imported(app, secretary, grid, filled, { kind, doubtful: 'ADD' });
      expect(columns.filter(({ field }) => field === null)).toEqual([]);
      expect(counts).toMatchObject({ faulty: 0, households: 1 });
    }
    expect((await route(app, secretary, 'templates/CARS')).status).toBe(404);
    expect((await route(app, null, 'templates/PEOPLE')).status).toBe(401);
  });
});

test('its first rows, and those with faults, are shown to whoever sent them and to nobody else', async () => {
  const world = await makeWorld(app);
  const { secretary, official, neighbour, village } = world;
  const { id } = await imports.checked(app, secretary, village, [
    ['网格', ...HEAD],
    ['第一网格', '张三', idNumber, '户主', '建设路1号'],
    ['第九网格', '=1+1', 'X', '户主', '建设路2号'],
  ]);
  const rows = (await (await route(app, secretary, `${id}/rows`)).json()) as { data: { rows: unknown[] } };
  expect(rows.data.rows[0]).toEqual({
    number: 2,
    cells: ['第一网格', '张三', idNumber, '户主', '建设路1号'],
  });
  const faults = await route(app, secretary, `${id}/faults`);
  const [head, ...lines] = await read(Buffer.from(await faults.arrayBuffer()));
  expect(head).toEqual([1, '网格', ...HEAD, '问题', '原行号']);
  expect(lines).toEqual([
    [
      2,
      '第九网格',
      '=1+1',
      'X',
      '户主',
      '建设路2号',
      expect.stringMatching(/【错误】身份证号：[^]*【错误】网格：/),
      '3',
    ],
  ]);
  for (const path of ['rows', 'faults']) {
    expect((await route(app, official, `${id}/${path}`)).status).toBe(403);
    expect((await route(app, neighbour, `${id}/${path}`)).status).toBe(404);
    expect((await route(app, null, `${id}/${path}`)).status).toBe(401);
  }
  await imports.run(app, secretary, imports.CANCEL, { id });
  for (const path of ['rows', 'faults'])
    expect((await route(app, secretary, `${id}/${path}`)).status).toBe(403);
});

test('a second file is not taken', async () => {
  const { secretary, village } = await makeWorld(app);
  const { id } = await uploaded(app, secretary, village, TABLE);
  expect((await upload(app, secretary, id, csv(TABLE))).status).toBe(403);
});
