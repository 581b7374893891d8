import { rulesToAST } from '@casl/ability/extra';
import type { MongoAbility } from '@casl/ability';
import { sql } from 'kysely';
import type { Row, Sql } from '../read/row.js';

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

/** The rules of one action on one subject as CASL joins them, or null where there are none: which means no row. */
export const rulesFor = (ability: MongoAbility, action: string, subject: string): ConditionNode | null => {
  const ast: unknown = rulesToAST(ability, action, subject);
  return ast as ConditionNode | null;
};

/**
 * The one translator from the policy to SQL: reads, deeds and `viewerCan` all come through here.
 * No rule gives `false`, never an absent condition; an operator it does not know is an error, never ignored.
 */
export function permitted(ability: MongoAbility, action: string, row: Row): Sql<boolean> {
  const ast = rulesFor(ability, action, row.entity);
  return ast ? translate(ast, row) : NOTHING;
}

export function translate(node: ConditionNode, row: Row): Sql<boolean> {
  const { operator, field, value } = node;
  if (operator === 'and' || operator === 'or') return join(operator, value as ConditionNode[], row);
  if (operator === 'not') return sql<boolean>`(not ${join('and', value as ConditionNode[], row)})`;
  if (field === undefined) throw new Error(`the policy uses ${operator}, which has no translation to SQL`);
  if (value === null || value === undefined) throw new Error(`the policy holds ${field} against nothing`);
  if (operator === 'in') return isIn(column(field, row), value as unknown[]);
  if (operator === 'eq' && value instanceof Array)
    throw new Error(`the policy holds ${field} against a list`);
  const comparison = comparisons[operator];
  if (!comparison) throw new Error(`the policy uses ${operator}, which has no translation to SQL`);
  return sql<boolean>`${column(field, row)} ${comparison} ${value}`;
}

const join = (operator: 'and' | 'or', nodes: readonly ConditionNode[], row: Row): Sql<boolean> => {
  if (nodes.length === 0) throw new Error(`the policy has an empty "${operator}"`);
  return sql<boolean>`(${sql.join(
    nodes.map((node) => translate(node, row)),
    sql.raw(` ${operator} `),
  )})`;
};

const isIn = (left: Sql, values: readonly unknown[]): Sql<boolean> =>
  values.length === 0 ? NOTHING : sql<boolean>`${left} in (${sql.join(values)})`;

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
