import { createMongoAbility } from '@casl/ability';
import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { permitted, permittedAround, translate } from '../../src/kernel/policy/translate.js';
import type { Sql } from '../../src/kernel/db/sql.js';
import type { Row } from '../../src/kernel/read/row.js';

const app = useApp();

const row = (): Row => app.kernel.tables.row('Area', 't');
const compiled = (condition: Sql) => condition.compile();
const rule = (conditions?: object, more: object = {}) =>
  createMongoAbility([
    { action: 'read', subject: 'Area', ...(conditions && { conditions }), ...more },
  ] as never);

describe('the translator refuses what it cannot say, and says nothing as "no row"', () => {
  test('no rule at all is false, never an absent condition', () => {
    expect(compiled(permitted(createMongoAbility([]), 'read', row())).text).toBe('false');
    expect(compiled(permitted(rule({ name: 'x' }), 'renameArea', row())).text).toBe('false');
  });

  test('rules that reach only some of the rows at a place do not reach all around it', () => {
    const around = (conditions: object) =>
      compiled(permittedAround(rule(conditions), 'read', 'Area', row())).text;
    const place = { county: 'c', areaPath: { $gte: '0001/', $lt: '00010' } };
    expect(around(place)).not.toBe('false');
    expect(around({ ...place, status: 'ACTIVE' })).toBe('false');
    expect(around({ status: 'ACTIVE' })).toBe('false');
  });

  test('an empty list of values is false', () => {
    expect(compiled(permitted(rule({ areaPath: { $in: [] } }), 'read', row())).text).toBe('false');
  });

  test.each([
    ['$regex', { name: { $regex: '^a' } }],
    ['$ne', { name: { $ne: 'a' } }],
    ['$nin', { name: { $nin: ['a'] } }],
    ['$exists', { name: { $exists: true } }],
    ['$size', { name: { $size: 1 } }],
  ])('the operator %s has no translation and is an error', (_name, conditions) => {
    expect(() => permitted(rule(conditions), 'read', row())).toThrow(/no translation/);
  });

  test('a condition on a column that can be null is an error: CASL and SQL would differ', () => {
    expect(() => permitted(rule({ officialCode: '1' }), 'read', row())).toThrow(/can be null/);
    expect(() => permitted(rule({ name: null }), 'read', row())).toThrow(/against nothing/);
  });

  test('a condition on a column that does not exist is an error', () => {
    expect(() => permitted(rule({ password: 'x' }), 'read', row())).toThrow(/does not exist/);
  });

  test('an empty "and" or "or" is an error', () => {
    expect(() => translate({ operator: 'or', value: [] }, row())).toThrow(/empty/);
    expect(() => translate({ operator: 'and', value: [] }, row())).toThrow(/empty/);
  });

  test('values travel as parameters, never as text', () => {
    const { text, values } = compiled(permitted(rule({ name: "'; drop table area; --" }), 'read', row()));
    expect(text).toBe('"t"."name" = $1');
    expect(values).toEqual(["'; drop table area; --"]);
  });

  test('a later "cannot" takes away from an earlier "can"', () => {
    const ability = createMongoAbility([
      { action: 'read', subject: 'Area', conditions: { county: 'c' } },
      { action: 'read', subject: 'Area', conditions: { kind: 'GRID' }, inverted: true },
    ]);
    expect(compiled(permitted(ability, 'read', row())).text).toBe(
      '("t"."county" = $1 and (not "t"."kind" = $2))',
    );
  });

  test('two rules are joined by "or"', () => {
    const ability = createMongoAbility([
      { action: 'read', subject: 'Area', conditions: { kind: 'GRID' } },
      { action: 'read', subject: 'Area', conditions: { name: 'x' } },
    ]);
    expect(compiled(permitted(ability, 'read', row())).text).toContain(' or ');
  });
});
