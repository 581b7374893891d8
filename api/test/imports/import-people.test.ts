import { describe, expect, test } from '@jest/globals';
import { addHousehold, addPerson, idNumberFor } from '../register.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';
import * as imports from './imports.js';

const app = useApp();
const { checked, findings, imported, householdsIn, peopleIn, uploaded } = imports;

const HEAD = ['网格', '地址', '姓名', '身份证号', '性别', '出生日期', '与户主关系', '联系电话'];
const row = (given: Partial<Record<(typeof HEAD)[number], string>> = {}) => {
  const usual: Record<string, string> = {
    ...{ 网格: '第一网格', 地址: '建设路1号', 姓名: '张三', 身份证号: '', 性别: '男' },
    ...{ 出生日期: '1980-05-06', 与户主关系: '户主', 联系电话: '13800001234' },
  };
  return HEAD.map((header) => given[header] ?? usual[header]);
};

describe('a row is refused, and its cell told', () => {
  const wrongDigit = '110101198005060016';
  test.each([
    ['姓名', '', /1 to 50/],
    ['地址', '', /1 to 120/],
    ['身份证号', '12345', /18 characters/],
    ['身份证号', wrongDigit, /check digit/],
    ['性别', '不明', /男, 女/],
    ['出生日期', '1980-02-30', /1980-05-06/],
    ['出生日期', '2999-01-01', /today/],
    ['与户主关系', '干爹', /户主, 配偶/],
    ['与户主关系', '', /required/],
    ['联系电话', '12ab', /7 to 15 digits/],
    ['网格', '第九网格', /none of this name/],
    ['网格', '', /has grids/],
    ['身份证号', '1.10101E+17', /lost its last digits/],
    ['姓名', '#N/A', /no result/],
  ] as const)('%s: %s', async (header, cell, words) => {
    const world = await makeWorld(app);
    const { id, counts, status } = await checked(app, world.secretary, world.village, [
      HEAD,
      row({ [header]: cell }),
    ]);
    expect({ status, counts }).toMatchObject({
      status: 'CHECKED',
      counts: { people: 0, households: 0, faulty: 1 },
    });
    expect(await findings(app, world.secretary, id)).toEqual([
      { row: 2, column: HEAD.indexOf(header) + 1, kind: 'FAULT', message: expect.stringMatching(words) },
    ]);
  });

  test('where sex or birth date is not the one in the ID number', async () => {
    const world = await makeWorld(app);
    const idNumber = idNumberFor('1980-05-06', 'MALE');
    const { id } = await checked(app, world.secretary, world.village, [
      HEAD,
      row({ 身份证号: idNumber, 性别: '女' }),
      row({ 身份证号: idNumberFor('1990-01-02'), 出生日期: '1990-01-03', 地址: '建设路2号' }),
      row({ 性别: '', 出生日期: '', 地址: '建设路3号' }),
    ]);
    expect((await findings(app, world.secretary, id)).map(({ row, column }) => [row, column])).toEqual([
      [2, 5],
      [3, 6],
      [4, 5],
      [4, 6],
    ]);
  });

  test('where an ID number, or a head of the same door, comes twice in the file', async () => {
    const world = await makeWorld(app);
    const idNumber = idNumberFor();
    const { id, counts } = await checked(app, world.secretary, world.village, [
      HEAD,
      row({ 身份证号: idNumber }),
      row({ 身份证号: idNumber, 姓名: '李四', 地址: '建设路2号' }),
      row({ 姓名: '王五' }),
    ]);
    expect(counts).toMatchObject({ people: 1, faulty: 2 });
    expect(await findings(app, world.secretary, id)).toMatchObject([
      { row: 3, column: 4, message: 'stands in row 2 too' },
      { row: 4, column: 7, message: expect.stringContaining('row 2 is the head') },
    ]);
  });

  test('where its ID number is taken outside the area: that, and not where', async () => {
    const world = await makeWorld(app);
    const idNumber = idNumberFor();
    const far = await addHousehold(app, world.admin, world.farGrid, { address: '远处路9号' });
    await addPerson(app, world.admin, far, { idNumber });
    const { id, counts } = await checked(app, world.secretary, world.village, [
      HEAD,
      row({ 身份证号: idNumber }),
    ]);
    expect(counts).toMatchObject({ people: 0, faulty: 1, registered: 0 });
    const [finding] = await findings(app, world.secretary, id);
    expect(finding).toMatchObject({ kind: 'FAULT', message: expect.stringContaining('outside your area') });
    expect(JSON.stringify(finding)).not.toMatch(/远处路|第一网格|丙村/);
  });

  test('where a grid of another village is named: it does not exist', async () => {
    const world = await makeWorld(app);
    const table = [
      ['村', ...HEAD],
      ['乙村', ...row()],
      ['甲村', ...row({ 姓名: '李四' })],
    ];
    const { id, counts } = await checked(app, world.secretary, world.village, table);
    expect(counts).toMatchObject({ people: 1, faulty: 1 });
    expect(await findings(app, world.secretary, id)).toMatchObject([
      { row: 2, column: 1, message: expect.stringContaining('none of this name') },
    ]);
  });

  test('where two grids bear the name, until the village is named', async () => {
    const world = await makeWorld(app);
    const table = [
      ['村', ...HEAD],
      ['', ...row()],
      ['乙村', ...row({ 姓名: '李四' })],
    ];
    const { counts } = await imported(app, world.official, world.township, table, { skipFaulty: true });
    expect(counts).toMatchObject({ people: 1, faulty: 1 });
    const query = '{ people { nodes { name area { id } } } }';
    expect((await as(app, world.neighbour).run<never>(query))['people']).toEqual({
      nodes: [{ name: '李四', area: { id: world.neighbourGrid.id } }],
    });
  });
});

describe('duplicates', () => {
  test('somebody registered in the own area is left out, and it is said where they are', async () => {
    const world = await makeWorld(app);
    const idNumber = idNumberFor();
    const home = await addHousehold(app, world.worker, world.grid, { address: '老街3号' });
    await addPerson(app, world.worker, home, { idNumber });
    const { id, counts, status } = await imported(app, world.secretary, world.village, [
      HEAD,
      row({ 身份证号: idNumber }),
      row({ 姓名: '李四', 地址: '建设路2号' }),
    ]);
    expect({ status, counts }).toMatchObject({
      status: 'DONE',
      counts: { people: 1, registered: 1, faulty: 0 },
    });
    expect(await findings(app, world.secretary, id)).toMatchObject([
      { row: 2, kind: 'REGISTERED', message: expect.stringContaining('第一网格 老街3号') },
    ]);
    expect((await peopleIn(app, world)).map(({ name }) => name)).toEqual(['张三', '李四'].sort());
  });

  test('the same name and birth date is doubtful: left out or added as whoever imports says, row by row', async () => {
    const world = await makeWorld(app);
    const home = await addHousehold(app, world.worker, world.grid, { address: '老街3号' });
    await addPerson(app, world.worker, home, { name: '张三', birthDate: '1980-05-06' });
    const table = [
      HEAD,
      row(),
      row({ 姓名: '李四', 地址: '建设路2号' }),
      row({ 姓名: '李四', 地址: '建设路3号' }),
    ];
    const { id, counts } = await checked(app, world.secretary, world.village, table);
    expect(counts).toMatchObject({ people: 1, doubtful: 2 });
    expect((await findings(app, world.secretary, id)).map(({ row, kind }) => [row, kind])).toEqual([
      [2, 'DOUBTFUL'],
      [4, 'DOUBTFUL'],
    ]);
    await imports.run(app, world.secretary, imports.START, { id, doubtful: 'ADD', exceptRows: [4] });
    await imports.runJob(app);
    expect((await peopleIn(app, world)).map(({ name }) => name)).toEqual(['张三', '张三', '李四']);
  });

  test('two ID numbers tell two people of one name and birth date apart', async () => {
    const world = await makeWorld(app);
    const [one, other, third] = [301, 303, 305].map(() => idNumberFor());
    const home = await addHousehold(app, world.worker, world.grid, { address: '老街3号' });
    await addPerson(app, world.worker, home, { name: '张三', birthDate: '1980-05-06', idNumber: one });
    const { counts } = await imported(app, world.secretary, world.village, [
      HEAD,
      row({ 身份证号: other!, 地址: '建设路5号' }),
      row({ 身份证号: third!, 地址: '建设路6号' }),
    ]);
    expect(counts).toMatchObject({ people: 2, doubtful: 0 });
  });
});

describe('what is imported', () => {
  test('goes behind its doors: to a household that is there, or to one made for it with as many people as the file says', async () => {
    const world = await makeWorld(app);
    await addHousehold(app, world.worker, world.grid, { address: '老街3号', declaredSize: 1 });
    const { id, counts, made, status } = await imported(
      app,
      world.secretary,
      world.village,
      [
        HEAD,
        row({ 地址: '老街3号' }),
        row({ 姓名: '李四', 地址: '建设路2号' }),
        row({ 姓名: '李小四', 地址: '建设路2号', 与户主关系: '长子', 出生日期: '2010/3/4' }),
        row({ 姓名: '坏行', 地址: '建设路2号', 与户主关系: '次子', 出生日期: '不知道' }),
      ],
      { skipFaulty: true },
    );
    expect({ status, made, counts }).toMatchObject({
      ...{ status: 'DONE', made: 4 },
      counts: { households: 1, people: 3, faulty: 1 },
    });
    expect(await householdsIn(app, world)).toEqual([
      { address: '建设路2号', declared: 3, importId: id },
      { address: '老街3号', declared: 1, importId: null },
    ]);
    expect((await peopleIn(app, world)).every(({ importId }) => importId === id)).toBe(true);
    const query =
      '{ people(filter: { name: { eq: "李小四" } }) { nodes { namePinyin relation phone birthDate import { id } } } }';
    expect((await as(app, world.secretary).run<never>(query))['people']).toEqual({
      nodes: [
        {
          namePinyin: 'lixiaosi',
          relation: 'CHILD',
          phone: '138****1234',
          birthDate: '2010-03-04',
          import: { id },
        },
      ],
    });
  });

  test('sex and birth date come from the ID number, the head from their name, and the rest is usual', async () => {
    const world = await makeWorld(app);
    const head = ['户主', '家庭成员', '公民身份号码', '住址', '备注'];
    const { counts, columns } = await imported(app, world.secretary, world.grid, [
      ['甲村花名册'],
      head,
      ['赵六', '赵六', idNumberFor('1961-02-03', 'FEMALE'), '河边', '党员'],
    ]);
    expect(columns.map(({ field }) => field)).toEqual(['HEAD', 'NAME', 'ID_NUMBER', 'ADDRESS', null]);
    expect(counts).toMatchObject({ people: 1, households: 1 });
    const query = '{ people { nodes { name sex birthDate relation residence } } }';
    expect((await as(app, world.secretary).run<never>(query))['people']).toEqual({
      nodes: [
        { name: '赵六', sex: 'FEMALE', birthDate: '1961-02-03', relation: 'HEAD', residence: 'RESIDENT' },
      ],
    });
  });

  test('households alone: a door that is there already is doubtful', async () => {
    const world = await makeWorld(app);
    await addHousehold(app, world.worker, world.grid, { address: '老街3号' });
    const { counts } = await imported(
      app,
      world.secretary,
      world.village,
      [
        ['所属网格', '详细地址', '门牌号', '人口数', '联系电话', '标签'],
        ['第一网格', '老街3号', '', '2', '', ''],
        ['第一网格', '老街3号', '101', '2人', '0877-4961234', '独居老人、低保'],
        ['第二网格', '老街3号', '', '', '', ''],
      ],
      { kind: 'HOUSEHOLDS', skipFaulty: true },
    );
    expect(counts).toEqual({ households: 1, people: 0, registered: 0, doubtful: 1, faulty: 1 });
    const query =
      '{ households(filter: { tags: { has: LOW_INCOME } }) { nodes { door declaredSize phone tags } } }';
    expect((await as(app, world.secretary).run<never>(query))['households']).toEqual({
      nodes: [
        { door: '101', declaredSize: 2, phone: '**********34', tags: ['ELDERLY_ALONE', 'LOW_INCOME'] },
      ].map((household) =>
        expect.objectContaining({ ...household, phone: expect.stringMatching(/\*.*34$/) }),
      ),
    });
  });

  test('columns are named by hand where their headers say nothing', async () => {
    const world = await makeWorld(app);
    const { id, columns } = await uploaded(app, world.secretary, world.grid, [
      ['甲', '乙', '丙', '丁', '戊'],
      ['钱七', '男', '1970.1.2', '本人', '桥头'],
    ]);
    expect(columns.map(({ field }) => field)).toEqual([null, null, null, null, null]);
    const refused = (fields: (string | null)[]) =>
      as(app, world.secretary).refused(imports.CHECK, { input: { id, fields } });
    expect((await refused(['NAME', 'SEX', 'BIRTH_DATE', 'RELATION', null])).extensions.fields).toMatchObject({
      fields: expect.stringContaining('ADDRESS'),
    });
    expect((await refused(['NAME', 'NAME', null, null, null])).extensions.code).toBe('INVALID');
    expect((await refused(['NAME'])).extensions.code).toBe('INVALID');
    await imports.run(app, world.secretary, imports.CHECK, {
      id,
      fields: ['NAME', 'SEX', 'BIRTH_DATE', 'RELATION', 'ADDRESS'],
    });
    await imports.runJob(app);
    expect((await imports.look(app, world.secretary, id))!.counts).toMatchObject({ people: 1, faulty: 0 });
  });
});
