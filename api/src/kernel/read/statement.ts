import type { FieldNode, GraphQLObjectType } from 'graphql';
import { sql } from 'kysely';
import type { Kernel } from '../context.js';
import { tooComplex } from '../errors.js';
import { permitted, rulesFor, translate } from '../policy/translate.js';
import type { Viewer } from '../policy/viewer.js';
import { say } from '../words.js';
import { and } from './and.js';
import { filterSql } from './filter.js';
import { Page, type ListArgs, type Order } from './list.js';
import { readOf, type Reading } from './readable.js';
import type { Row, Sql } from './row.js';
import { objectTypeOf, selectedFields, type Info, type Selected } from './selection.js';

/** Rows one statement may be asked for: nested pages multiply. */
const MOST_ROWS = 10_000;

const defaultOrders = new Map<string, readonly Order[]>();
export const orderByDefault = (entity: Function, order: readonly Order[]): void => {
  defaultOrders.set(entity.name, order);
};

/**
 * One GraphQL field as one SQL statement: the selection is walked, and at every table on the way the viewer's
 * condition is added. The answer comes back as JSON in the shape that was asked for.
 */
export class Statement {
  private tables = 0;

  constructor(
    private readonly kernel: Kernel,
    private readonly viewer: Viewer,
    private readonly info: Info,
  ) {}

  table(entity: string): Row {
    return this.kernel.tables.row(entity, `t${this.tables++}`);
  }

  visible(row: Row): Sql<boolean> {
    return permitted(this.viewer.able, 'read', row);
  }

  reading(args: Record<string, unknown>): Reading {
    return {
      viewer: this.viewer,
      args,
      table: (entity) => this.table(entity.name),
      visible: (row) => this.visible(row),
    };
  }

  /** The selected fields of a row as one JSON object. */
  object(row: Row, type: GraphQLObjectType, nodes: readonly FieldNode[], rows = 1): Sql {
    const parts = new Map<string, Sql>();
    for (const [key, selected] of this.merged(type, nodes)) parts.set(key, this.field(row, selected, rows));
    const pairs = [...parts].map(([key, part]) => sql`${sql.lit(key)}, ${part}`);
    return sql`json_build_object(${sql.join(pairs)})`;
  }

  /** The rows of a connection as `{ rows: [{ n, c }], total }`, see `connectionOf`. */
  list(row: Row, { args, field, nodes }: Selected, condition: Sql, rows = 1): Sql {
    const page = new Page(args as ListArgs, this.orderOf(row, args as ListArgs));
    const connection = objectTypeOf(field.type)!;
    const asked = rows * Math.max(page.first, 1);
    if (asked > MOST_ROWS) throw tooComplex(say('一次查询的记录过多，请减少每页条数', 'asks for too many rows: use smaller pages'));
    const parts = selectedFields(this.info, connection, nodes);
    const nodesOf = (name: string) => parts.filter((part) => part.name === name).flatMap((part) => part.nodes);
    const edges = parts.find((part) => part.name === 'edges');
    const edgeType = objectTypeOf(connection.getFields()['edges']!.type)!;
    const inEdges = edges ? selectedFields(this.info, edgeType, edges.nodes) : [];
    const node = [...nodesOf('nodes'), ...inEdges.filter(({ name }) => name === 'node').flatMap((part) => part.nodes)];
    const wantsCursor = inEdges.some(({ name }) => name === 'cursor') || nodesOf('pageInfo').length > 0;

    const where = and([this.visible(row), condition, filterSql(row, args['filter'] as never, this.reading(args))]);
    const nodeType = objectTypeOf(edgeType.getFields()['node']!.type)!;
    const item = sql`json_build_object('n', ${this.object(row, nodeType, node, asked)}${
      wantsCursor ? sql`, 'c', ${page.cursorSql(row)}` : sql``
    })`;
    const alias = sql.ref(row.alias);
    const listed =
      page.first === 0
        ? sql`'[]'::json`
        : sql`(select coalesce(json_agg(${item}), '[]') from (select ${alias}.* from ${row.from}
            where ${where} and ${page.condition(row)} order by ${page.orderSql(row)}
            limit ${page.first + 1} offset ${page.offset}) as ${alias})`;
    const total = nodesOf('totalCount').length > 0 || parts.some(({ name }) => name === 'totalCount');
    return sql`json_build_object('rows', ${listed}, 'first', ${page.first}::int, 'follows', ${page.follows}::boolean${
      total ? sql`, 'total', (select count(*) from ${row.from} where ${where})` : sql``
    })`;
  }

  private field(row: Row, selected: Selected, rows: number): Sql {
    const { name, args, field, nodes } = selected;
    if (name === 'viewerCan') return this.viewerCan(row);
    const read = readOf(row.meta.class as never, name);
    if (read?.kind === 'expression') return read.expression(row, this.reading(args));
    if (read?.kind === 'many') {
      const other = this.table(read.entity().name);
      return this.list(other, selected, sql`${other.column(read.by)} = ${row.id}`, rows);
    }
    if (read?.kind === 'one') {
      const other = this.table(read.entity().name);
      const reading = this.reading(args);
      const order = read.orderBy ? sql`order by ${read.orderBy(other, reading)}` : sql``;
      return sql`(select ${this.object(other, objectTypeOf(field.type)!, nodes, rows)} from ${other.from}
        where ${this.visible(other)} and ${read.where(row, other, reading)} ${order} limit 1)`;
    }
    if (row.property(name)?.targetMeta) {
      const { row: other, joined } = row.related(name, `t${this.tables++}`);
      return sql`(select ${this.object(other, objectTypeOf(field.type)!, nodes, rows)} from ${other.from}
        where ${joined} and ${this.visible(other)})`;
    }
    return row.column(name);
  }

  /** Fields keyed as they will be looked up: by name, or by response key where arguments tell them apart. */
  private merged(type: GraphQLObjectType, nodes: readonly FieldNode[]): Map<string, Selected> {
    const merged = new Map<string, Selected>();
    for (const selected of selectedFields(this.info, type, nodes)) {
      const key = selected.field.args.length > 0 ? selected.key : selected.name;
      const before = merged.get(key);
      merged.set(key, before ? { ...before, nodes: [...before.nodes, ...selected.nodes] } : selected);
    }
    return merged;
  }

  private orderOf(row: Row, { orderBy }: ListArgs): readonly Order[] {
    if (orderBy?.length) return orderBy;
    const order = defaultOrders.get(row.entity);
    if (!order) throw new Error(`${row.entity} has no default order`);
    return order;
  }

  /** The deeds that would succeed on this row now. Actions under one condition share it. */
  private viewerCan(row: Row): Sql {
    const byCondition = new Map<string, string[]>();
    for (const action of this.kernel.catalogue.actionsOf(row.entity)) {
      const ast = rulesFor(this.viewer.able, action, row.entity);
      if (!ast || action === 'read') continue;
      const key = JSON.stringify(ast);
      byCondition.set(key, [...(byCondition.get(key) ?? []), action]);
    }
    const parts = [...byCondition].map(
      ([key, actions]) =>
        sql`case when ${translate(JSON.parse(key) as never, row)} then ${`{${actions.join(',')}}`}::text[] else '{}' end`,
    );
    return parts.length === 0 ? sql`'[]'::json` : sql`to_json(${sql.join(parts, sql.raw(' || '))})`;
  }
}
