import { describe, expect, test } from '@jest/globals';
import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { cellOf, lineOf } from '../../src/exports/csv.js';
import { DateTime, Json, LocalDate } from '../../src/kernel/graphql/scalars.js';
import { useApp } from '../app.js';
import { addHousehold } from '../register.js';
import { makeWorld } from '../world.js';
import { exported } from './exports.js';

const app = useApp();
const text = cellOf(GraphQLString);

describe('a text', () => {
  test.each([
    '=1+1',
    '+86',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    "=cmd|' /C calc'!A0",
  ])('that a program for tables would run is shown as it is: %j', (formula) =>
    expect(text(formula)).toBe(`"'${formula}"`),
  );

  test.each([
    '530425199003072317',
    '13577778888',
    '08771234567',
    '3-1',
    '1/2',
    '1E5',
    '1.0',
    '2026-02-01',
    '08:30',
  ])('that looks like a number or a date stays a text: %s', (number) =>
    expect(text(number)).toBe(`"${number}\t"`),
  );

  test.each(['', '一组1号', '302', '0', '138****1234', 'a=b', '3栋', '* 1'])(
    'is otherwise left alone: %j',
    (plain) => expect(text(plain)).toBe(`"${plain}"`),
  );

  test('may hold quotes, commas and lines, as RFC 4180 has it', () => {
    expect(text('a "b", c\r\nd')).toBe('"a ""b"", c\r\nd"');
    expect(lineOf([text('a'), '1'])).toBe('"a",1\r\n');
  });

  test('keeps neither formula nor number where it is an id or one of several', () => {
    expect(cellOf(GraphQLID)('123456789012')).toBe('"123456789012\t"');
    expect(text(['=1', 'b', null])).toBe(`"'=1、b"`);
    expect(cellOf(Json)({ a: '=1' })).toBe('"{""a"":""=1""}"');
  });
});

describe('other values', () => {
  test('are written as an official would: moments in China time, days, numbers, yes and no', () => {
    expect(cellOf(DateTime)('2026-01-31T16:30:59.123+00:00')).toBe('2026-02-01 00:30');
    expect(cellOf(LocalDate)('2026-02-01')).toBe('2026-02-01');
    expect([cellOf(GraphQLInt)(-3), cellOf(GraphQLInt)(0)]).toEqual(['-3', '0']);
    expect([cellOf(GraphQLBoolean)(true), cellOf(GraphQLBoolean)(false)]).toEqual(['"是"', '"否"']);
  });

  test('an enum is told by the word of the schema', () => {
    expect(cellOf(app.schema.getType('VisitOutcome') as never)('MET')).toBe('"见到"');
  });

  test('nothing is nothing', () => {
    expect([GraphQLString, GraphQLInt, DateTime].map((type) => cellOf(type)(null))).toEqual(['', '', '']);
  });
});

test('in the file, in the rows as in the head, a formula is none', async () => {
  const { admin, grid } = await makeWorld(app);
  await addHousehold(app, admin, grid, { address: '=HYPERLINK("http://a")' });
  const given = {
    query: '{ households { nodes { address } } }',
    columns: [{ path: 'address', title: '@SUM(1)' }],
  };
  expect(await exported(app, admin, given)).toEqual([`"'@SUM(1)"`, `"'=HYPERLINK(""http://a"")"`]);
});
