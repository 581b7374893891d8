import { expect, test } from '@jest/globals';
import { leavesOf } from '../../src/exports/columns.js';
import { readList } from '../../src/exports/list-document.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';
import { exported, refusedExport } from './exports.js';

const app = useApp();

const REFUSED: [what: string, query: string, words: RegExp][] = [
  ['no GraphQL', '{ people {', /Syntax Error/],
  ['an unknown field', '{ people { nodes { secret } } }', /Cannot query field "secret"/],
  ['a sealed column', '{ people { nodes { idNumberSealed } } }', /Cannot query field/],
  ['a mutation', 'mutation { signOut }', /one query of one list/],
  ['two lists', '{ people { nodes { id } } households { nodes { id } } }', /one query of one list/],
  [
    'two operations',
    'query A { people { nodes { id } } } query B { people { nodes { id } } }',
    /one query of one list/,
  ],
  [
    'a fragment for the list',
    '{ ...F } fragment F on Query { people { nodes { id } } }',
    /one query of one list/,
  ],
  ['a list that may be skipped', '{ people @skip(if: true) { nodes { id } } }', /one query of one list/],
  ['one record', 'query ($id: ID = "a") { person(id: $id) { id } }', /valid|no list/],
  ['no list', '{ viewer { account { id } } }', /viewer is no list/],
  ['the schema', '{ __schema { types { name } } }', /__schema is no list/],
  ['edges', '{ people { edges { node { id } } } }', /must select nodes/],
  ['a count alone', '{ people { totalCount } }', /must select nodes/],
  ['nodes by another name', '{ people { rows: nodes { id } } }', /must select nodes/],
  ['nodes that may be skipped', '{ people { nodes @skip(if: true) { id } } }', /must select nodes/],
  [
    'nodes in a fragment',
    '{ people { ...F } } fragment F on PersonConnection { nodes { id } }',
    /must select nodes/,
  ],
  [
    'a list in each row',
    '{ households { nodes { people { nodes { name } } } } }',
    /the list people, which is no column/,
  ],
  [
    'edges in each row',
    '{ households { nodes { visits { edges { cursor } } } } }',
    /the list visits, which is no column/,
  ],
  [
    'variables of the job',
    'query ($_exportFirst: ID) { people(filter: { id: { eq: $_exportFirst } }) { nodes { id } } }',
    /names a variable/,
  ],
  [
    'too deep a query',
    `{ people { nodes { ${'household { area { '.repeat(1)}parent { parent { parent { parent { parent { parent { parent { parent { id } } } } } } } } } } } } }`,
    /levels/,
  ],
  ['nothing to show', '{ people { nodes { __typename } } }', /at least one/],
];

test.each(REFUSED)('%s is refused (INVALID)', async (_what, query, words) => {
  const { secretary } = await makeWorld(app);
  const { message, extensions } = await refusedExport(app, secretary, { query });
  expect(extensions.code).toBe('INVALID');
  expect(message).toMatch(words);
});

test('variables that do not fit are refused (INVALID variables)', async () => {
  const { secretary } = await makeWorld(app);
  const query = 'query ($id: ID!) { people(filter: { id: { eq: $id } }) { nodes { id } } }';
  for (const variables of [{}, { id: ['a', 'b'] }])
    expect((await refusedExport(app, secretary, { query, variables })).extensions.fields).toEqual({
      variables: expect.stringContaining('$id'),
    });
});

test('columns that the query does not select are refused, with those that it does (INVALID)', async () => {
  const { secretary } = await makeWorld(app);
  const given = { columns: [{ path: 'name' }, { path: 'idNumber' }, { path: 'household', title: ' ' }] };
  expect((await refusedExport(app, secretary, given)).extensions.fields).toEqual({
    'columns.1.path': 'is not selected by the query, which selects name, phone, sex, household.address',
    'columns.2.path': expect.stringContaining('not selected'),
    'columns.2.title': expect.stringContaining('1 to 50'),
  });
  expect((await refusedExport(app, secretary, { columns: [] })).extensions.fields).toHaveProperty('columns');
});

test('every list of the API can be exported', () => {
  const lists = Object.values(app.schema.getQueryType()!.getFields()).filter(({ type }) =>
    /Connection!$/.test(String(type)),
  );
  expect(lists.length).toBeGreaterThan(8);
  for (const { name, args } of lists) {
    const needed = args.filter(
      ({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined,
    );
    const names = needed.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const given = needed.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const query = `${names && `query (${names}) `}{ ${name}${given && `(${given})`} { nodes { id } } }`;
    const variables = { areaId: 'a', responseId: 'b', kind: 'HOUSEHOLD', date: '2026-02-01' };
    expect(leavesOf(readList(app.schema, query, variables)).map(({ path }) => path)).toEqual(['id']);
  }
});

test('values stand under their response keys: aliases, fragments, counts, lists and what is left out by a variable', async () => {
  const { admin, grid, county, township, village } = await makeWorld(app);
  await as(app, admin).run(
    'mutation ($input: CreateHouseholdInput!) { createHousehold(input: $input) { id } }',
    {
      input: { areaId: grid.id, address: '一组', declaredSize: 2, tags: ['RENTED', 'ELDERLY_ALONE'] },
    },
  );
  const query = `query Screen($with: Boolean!) { list: households { __typename nodes {
    where: address ...More @include(if: true) building @include(if: $with) } } }
    fragment More on Household { people { totalCount } tags area { lineage { name } } declaredSize }`;
  const [head, row] = await exported(app, admin, { query, variables: { with: false } });
  expect(head).toBe('"地址","人员总数","标签","所属区域上级名称名称","申报人数"');
  expect(row).toBe(`"一组",0,"独居老人、出租房","${county.name}、${township.name}、${village.name}",2`);
  const columns = [{ path: 'declaredSize', title: '人数' }, { path: 'where' }];
  expect(await exported(app, admin, { query, variables: { with: true }, columns })).toEqual([
    '"人数","地址"',
    '2,"一组"',
  ]);
});
