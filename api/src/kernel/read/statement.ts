import { getNullableType, isListType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { sql, type Sql } from '../db/sql.js';
import type { Kernel } from '../context.js';
import { forbidden, tooComplex } from '../errors.js';
import { beyondRead, permitted, rangesFor } from '../policy/translate.js';
import type { Viewer } from '../policy/viewer.js';
import { searchedBy } from '../rate/lookups.js';
import { say } from '../words.js';
import { and } from './and.js';
import { filterSql, isByIds, isSearch } from './filter.js';
import { Json, jsonOf, jsonOfColumn } from './json.js';
import { MAX_PAGE, Page, type ListArgs, type Order } from './list.js';
import { orderOf } from './order.js';
import { EMPTY, LISTED, PageParts, type PageInfo } from './page-parts.js';
import { readOf, type Reading } from './readable.js';
import type { Row } from './row.js';
import { alongOne, alongRanges, fromTable, type Source } from './source.js';
import { viewerCan } from './viewer-can.js';
import { objectTypeOf, selectedFields, type Info, type Selected } from './selection.js';

const UNSORTED = say(
  '您的任职看不到这一项，不能按它排序。',
  'Your posts do not let you read this field of every record: sort by another.',
);

/** What PostgreSQL can put into one JSON object at once. */
const MOST_FIELDS = 50;

/** Rows one statement may be asked for: nested pages multiply. */
const MOST_ROWS = 10_000;

type Item = (type: GraphQLObjectType, nodes: readonly FieldNode[], rows: number) => Json;

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
    /** Rows a page may have. */
    private readonly most = MAX_PAGE,
  ) {}

  table(entity: string): Row {
    return this.kernel.tables.row(entity, `t${this.tables++}`, (row, group) =>
      beyondRead(this.viewer.able, group, row),
    );
  }

  visible(row: Row): Sql<boolean> {
    return permitted(this.viewer.able, 'read', row);
  }

  /** The same, where rows are read in the order of the tree: a bound of the reading rather than a question to each row. */
  along(row: Row): Sql<boolean> {
    const ranges = rangesFor(this.viewer.able, 'read', row.entity);
    return (ranges && alongOne(row, ranges)) ?? this.visible(row);
  }

  reading(args: Record<string, unknown>): Reading {
    return {
      viewer: this.viewer,
      catalogue: this.kernel.catalogue,
      args,
      table: (entity) => this.table(entity.name),
      visible: (row) => this.visible(row),
      blind: (purpose, text) => searchedBy(this.kernel.vault.blind(purpose, text)),
    };
  }

  /** The selected fields of a row as one JSON object. */
  object(row: Row, type: GraphQLObjectType, nodes: readonly FieldNode[], rows = 1): Json {
    return this.parts(type, nodes, (selected) => this.field(row, selected, rows));
  }

  /** What is selected of a type as one JSON object, under the response keys. */
  parts(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    valueOf: (selected: Selected) => Sql | Json,
  ): Json {
    const fields = selectedFields(this.info, type, nodes);
    if (fields.length > MOST_FIELDS)
      throw tooComplex(say('一条记录选取的字段过多', 'selects too many fields of one record'));
    return Json.object(
      fields.map((selected) => [
        selected.key,
        selected.name === '__typename' ? new Json([`"${type.name}"`]) : jsonOf(valueOf(selected)),
      ]),
    );
  }

  /**
   * A connection of one noun, narrowed by its filter to what the viewer may read of it.
   * @param by what leads to its rows, as the relation of a list below another row; without it the viewer's ranges do
   */
  list(row: Row, selected: Selected, by?: Sql, rows = 1): Json {
    const { filter } = selected.args as ListArgs;
    const led = by !== undefined || isByIds(row, filter);
    const ranges = led ? null : rangesFor(this.viewer.able, 'read', row.entity);
    const where = and([
      ...(by ? [by] : []),
      ...(ranges ? [] : [this.visible(row)]),
      filterSql(row, filter, this.reading(selected.args)),
    ]);
    const order = orderOf(row.entity, selected.args);
    const search = isSearch(row, filter);
    const sorted = led || search;
    const byText = search && Object.keys(filter!).length === 1;
    const source = ranges ? alongRanges(row, ranges, byText) : fromTable(row);
    return this.page(
      row,
      selected,
      where,
      { order, sorted, item: (...node) => this.object(row, ...node), source },
      rows,
    );
  }

  /**
   * Any connection: its page, how it goes on, and how many there are, as far as that is selected.
   * @param item the node's JSON for its type and selection; `tie` the unique column that settles the order;
   *   `sorted` where few rows are found by something else than the order, and then sorted; `also` further fields of the connection
   * @param rows how many times this list may stand in the answer
   */
  page(
    row: Row,
    { args, field, nodes }: Selected,
    where: Sql<boolean>,
    {
      order,
      tie = 'id',
      sorted = false,
      item,
      source = fromTable(row),
      also = {},
    }: {
      order: readonly Order[];
      tie?: string;
      sorted?: boolean;
      item: Item;
      source?: Source;
      also?: Readonly<Record<string, Json>>;
    },
    rows = 1,
  ): Json {
    for (const { field } of order) if (row.closed(field)) throw forbidden(UNSORTED);
    const page = new Page(args, order, tie, sorted, this.most);
    const connection = objectTypeOf(field.type)!;
    const selected = selectedFields(this.info, connection, nodes);
    const listed = page.first > 0 && selected.some(({ name }) => name in LISTED);
    const asked = rows * (listed ? page.first : 1);
    if (asked > MOST_ROWS)
      throw tooComplex(
        say('一次查询的记录过多，请减少每页条数', 'asks for too many rows: use smaller pages'),
      );
    const peeks = this.selects(selected, 'pageInfo', 'hasNextPage');
    const parts = listed ? new PageParts(page, row, peeks) : EMPTY;
    const object = this.parts(connection, nodes, (part) => {
      if (part.name === 'totalCount') return new Json([sql`${source.count(where)}::text`]);
      const told = also[part.name];
      if (told) return told;
      const type = objectTypeOf(part.field.type)!;
      if (part.name === 'nodes') return parts.each(() => item(type, part.nodes, asked));
      if (part.name === 'pageInfo')
        return this.parts(type, part.nodes, ({ name }) =>
          name === 'hasPreviousPage' ? new Json([String(page.follows)]) : parts.info[name as keyof PageInfo],
        );
      return parts.each(() =>
        this.parts(type, part.nodes, (of) =>
          of.name === 'cursor' ? page.cursorSql(row) : item(objectTypeOf(of.field.type)!, of.nodes, asked),
        ),
      );
    });
    if (!listed) return object;
    const found = source.page(and([where, page.condition(row)]), page, page.first + (peeks ? 1 : 0));
    return new Json([sql`(select ${object.sql} from (${parts.numbered(found)}) as ${sql.ref(row.alias)})`]);
  }

  private selects(parts: readonly Selected[], name: string, below: string): boolean {
    return parts.some(
      (part) =>
        part.name === name &&
        selectedFields(this.info, objectTypeOf(part.field.type)!, part.nodes).some(
          ({ name }) => name === below,
        ),
    );
  }

  private field(row: Row, selected: Selected, rows: number): Sql | Json {
    const { name, args, field, nodes } = selected;
    if (name === 'viewerCan') return viewerCan(row, this.viewer, this.kernel.catalogue);
    const read = readOf(row.meta.class as never, name);
    if (read?.kind === 'expression') {
      const value = read.expression(row, this.reading(args));
      return objectTypeOf(field.type) ? this.ofJson(value, selected) : value;
    }
    if (read?.kind === 'many') {
      const other = this.table(read.entity().name);
      return this.list(other, selected, sql`${other.column(read.by)} = ${row.id}`, rows);
    }
    const type = objectTypeOf(field.type);
    if (read?.kind === 'one') {
      const other = this.table(read.entity().name);
      const reading = this.reading(args);
      const order = read.orderBy ? sql`order by ${read.orderBy(other, reading)}` : sql``;
      return Json.one(
        this.object(other, type!, nodes, rows),
        sql`from ${other.from} where ${this.visible(other)} and ${read.where(row, other, reading)} ${order} limit 1`,
      );
    }
    const property = row.property(name)!;
    if (property.targetMeta) {
      const { row: other, joined } = row.related(name, `t${this.tables++}`);
      return Json.one(
        this.object(other, type!, nodes, rows),
        sql`from ${other.from} where ${joined} and ${this.visible(other)}`,
      );
    }
    if (!type)
      return jsonOfColumn(row.column(name), row.closed(name) ? { ...property, nullable: true } : property);
    return this.ofJson(row.column(name), selected);
  }

  /** A column, or an expression, that holds an object or a list of objects, of each what is selected. */
  private ofJson(column: Sql, { field, nodes }: Selected): Json {
    const each = this.parts(objectTypeOf(field.type)!, nodes, ({ name }) => sql`each -> ${sql.lit(name)}`);
    return isListType(getNullableType(field.type))
      ? Json.list(each, sql`from jsonb_array_elements(${column}) as each`)
      : Json.one(each, sql`from (select ${column} as each) as one`);
  }
}
