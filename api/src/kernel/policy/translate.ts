import { isDeepStrictEqual } from 'node:util';
import { rulesToAST } from '@casl/ability/extra';
import type { MongoAbility } from '@casl/ability';
import { sql, type Sql } from '../db/sql.js';
import type { Row } from '../read/row.js';
import { isReading } from './field-group.js';
import { limitOf, narrowed } from './narrow.js';
import { pathArray } from './path.js';
import { alternativesOf, type Alternative, type Place } from './place.js';

/** CASL's own tree of a condition: compound nodes hold nodes, field nodes hold a value. */
export interface ConditionNode {
  operator: string;
  field?: string;
  value: unknown;
}

const comparisons: Record<string, Sql> = {
  eq: sql.raw('='),
  gt: sql.raw('>'),
  gte: sql.raw('>='),
  lt: sql.raw('<'),
  lte: sql.raw('<='),
};

export const NOTHING: Sql<boolean> = sql<boolean>`false`;

/** What one action on one subject needs, by the ability that says so: kept as long as the ability is. */
const known = new WeakMap<MongoAbility, Map<string, readonly Alternative[] | null>>();

/** The rules of one action on one subject as CASL joins them, or null where there are none: which means no row. */
export function rulesFor(
  ability: MongoAbility,
  action: string,
  subject: string,
): readonly Alternative[] | null {
  let ofAbility = known.get(ability);
  if (!ofAbility) known.set(ability, (ofAbility = new Map()));
  const key = `${subject}.${action}`;
  let rules = ofAbility.get(key);
  if (rules === undefined) {
    const ast = rulesToAST(ability, action, subject) as unknown as ConditionNode | null;
    rules = ast && alternativesOf(ast);
    const limit = isReading(action) && limitOf(ability);
    if (limit) rules = narrowed(rules, rulesFor(limit, action, subject));
    ofAbility.set(key, rules);
  }
  return rules;
}

/**
 * The one translator from the policy to SQL: reads, deeds and `viewerCan` all come through here.
 * No rule gives `false`, never an absent condition; an operator it does not know is an error, never ignored.
 */
export function permitted(ability: MongoAbility, action: string, row: Row): Sql<boolean> {
  const rules = rulesFor(ability, action, row.entity);
  return rules ? anyOf(rules, row) : NOTHING;
}

/**
 * What a row must meet for a field group beyond being read; null where whoever reads a row of this type reads the group too, as
 * in every built-in role: then the column is a plain one.
 */
export function beyondRead(ability: MongoAbility, group: string, row: Row): Sql<boolean> | null {
  const [read, grouped] = ['read', group].map((action) => rulesFor(ability, action, row.entity));
  return isDeepStrictEqual(read, grouped) ? null : permitted(ability, group, row);
}

export const anyOf = (rules: readonly Alternative[], row: Row): Sql<boolean> =>
  either(
    rules.map(({ place, rest }) =>
      both([...(place ? [inPlace(place, row)] : []), ...rest.map((node) => translate(node, row))]),
    ),
  );

/** Whether the rules reach every row of `subject` that lies where `row` does: not only one's own, not only some. */
export function permittedAround(
  ability: MongoAbility,
  action: string,
  subject: string,
  row: Row,
): Sql<boolean> {
  const whole = rulesFor(ability, action, subject)?.filter(({ place, rest }) => place && rest.length === 0);
  return whole?.length ? anyOf(whole, row) : NOTHING;
}

/**
 * Where the rules are ranges of the tree and nothing else, those ranges: then a list can be read along them.
 * Null where anything else is asked.
 */
export function rangesFor(ability: MongoAbility, action: string, subject: string): readonly Place[] | null {
  const rules = rulesFor(ability, action, subject);
  if (!rules?.every(({ place, rest }) => place?.how === 'within' && rest.length === 0)) return null;
  return rules.map(({ place }) => place!);
}

/**
 * A row's place is looked at on the row, never used to find it: what is asked for leads to an index (an id, a relation, an
 * area), and the planner, which takes any range of paths for a few rows, would rather take the whole range's. Only a
 * list that nothing else narrows is read along the ranges; see read/statement.ts.
 */
function inPlace({ county, how, paths }: Place, row: Row): Sql<boolean> {
  return both([sql<boolean>`${row.column('county')} = ${county}`, onPaths(how, paths, row.path)]);
}

function onPaths(how: Place['how'], paths: readonly string[], path: Sql): Sql<boolean> {
  if (how === 'on') return sql<boolean>`(${path} || '') = any(${pathArray(paths)})`;
  const lengths = [...new Set(paths.map(({ length }) => length))];
  return either(
    lengths.map((length) => {
      const size = sql.lit(length);
      const starts = paths.filter((each) => each.length === length);
      const begin = sql`left(${path}, ${size})`;
      const begins =
        starts.length === 1
          ? sql<boolean>`${begin} = ${starts[0]}`
          : sql<boolean>`${begin} = ${oneOf(starts, begin)}`;
      return how === 'below' ? sql<boolean>`(${begins} and length(${path}) > ${size})` : begins;
    }),
  );
}

/** The one of many that a path could begin with: they are in order, and halved rather than looked through (`any`). */
const oneOf = (starts: readonly string[], begin: Sql): Sql =>
  sql`(${pathArray(starts)})[width_bucket(${begin}, ${pathArray(starts)})]`;

export function translate(node: ConditionNode, row: Row): Sql<boolean> {
  const { operator, field, value } = node;
  if (operator === 'and') return both((value as ConditionNode[]).map((each) => translate(each, row)));
  if (operator === 'or') return either((value as ConditionNode[]).map((each) => translate(each, row)));
  if (operator === 'not')
    return sql<boolean>`(not ${both((value as ConditionNode[]).map((each) => translate(each, row)))})`;
  if (field === undefined) throw new Error(`the policy uses ${operator}, which has no translation to SQL`);
  if (value === null || value === undefined) throw new Error(`the policy holds ${field} against nothing`);
  if (operator === 'in') return isIn(column(field, row), value as unknown[]);
  if (operator === 'eq' && value instanceof Array)
    throw new Error(`the policy holds ${field} against a list`);
  const comparison = comparisons[operator];
  if (!comparison) throw new Error(`the policy uses ${operator}, which has no translation to SQL`);
  return sql<boolean>`${column(field, row)} ${comparison} ${value}`;
}

const join = (word: string) => {
  const separator = sql.raw(` ${word} `);
  return (conditions: readonly Sql<boolean>[]): Sql<boolean> => {
    if (conditions.length === 0) throw new Error(`the policy has an empty "${word}"`);
    return conditions.length === 1 ? conditions[0]! : sql<boolean>`(${sql.join(conditions, separator)})`;
  };
};
const both = join('and');
const either = join('or');

const isIn = (left: Sql, values: readonly unknown[]): Sql<boolean> =>
  values.length === 0 ? NOTHING : sql<boolean>`${left} = any(${values})`;

/** `status`, or `response.status` through a to-one relation. NULL would differ between CASL and SQL: refused. */
function column(field: string, row: Row): Sql {
  const [name = '', further, ...more] = field.split('.');
  if (more.length > 0) throw new Error(`the policy reaches too far: ${field}`);
  const property = row.property(name);
  if (!property) throw new Error(`the policy names ${row.entity}.${name}, which does not exist`);
  if (property.nullable) throw new Error(`the policy stands on ${row.entity}.${name}, which can be null`);
  if (further === undefined) return row.column(name);
  const { row: target, joined } = row.related(name, `${row.alias}_${name}`);
  if (target.property(further)?.nullable)
    throw new Error(`the policy stands on ${target.entity}.${further}, which can be null`);
  return sql`(select ${target.column(further)} from ${target.from} where ${joined})`;
}
