import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { viewerOf, type Context } from '../context.js';
import { sql, type Sql } from '../db/sql.js';
import { invalid } from '../errors.js';
import { rulesFor } from '../policy/translate.js';
import { Answer } from '../read/answer.js';
import { Json } from '../read/json.js';
import { selectText } from '../read/read.js';
import type { Reading } from '../read/readable.js';
import type { EntityClass, Row } from '../read/row.js';
import { objectTypeOf } from '../read/selection.js';
import { Statement } from '../read/statement.js';
import { say } from '../words.js';
import type { SearchGroup } from './search.type.js';
import { typedText, type Typed } from './typed.js';

/** One way of finding rows, in the order of the index that leads to them: a page of it is read, never all. */
export interface Way {
  where: Sql<boolean>;
  order: Sql;
  /** Read along the viewer's part of the tree: for small tables, of which no index knows the text. */
  along?: boolean;
}

/** How a noun is found by what somebody types, and how a hit looks; declared in the noun's own folder. */
export interface Search {
  entity: EntityClass;
  /** The best first; none where the text cannot be one of this noun's. */
  ways(row: Row, text: Typed, reading: Reading): readonly Way[];
  /** Text columns or masked ones: what is sealed is never shown by a search. */
  title(row: Row, reading: Reading): Sql;
  detail(row: Row, reading: Reading): Sql;
  /** Where it is, in words. */
  place(row: Row, reading: Reading): Sql;
}

const LONGEST = 60;
export const MOST_HITS = 20;

/** Everything the viewer may read that goes by this text, grouped by noun, in one statement. */
export async function search(
  context: Context,
  { text, first }: { text: string; first: number },
  info: GraphQLResolveInfo,
): Promise<SearchGroup[]> {
  if (first < 1 || first > MOST_HITS)
    throw invalid({ first: say(`须在 1 到 ${MOST_HITS} 之间`, `must be from 1 to ${MOST_HITS}`) });
  const typed = typedText(text);
  if (typed.text.length > LONGEST)
    throw invalid({ text: say(`最多 ${LONGEST} 个字`, `must have at most ${LONGEST} characters`) });
  if (typed.text === '') return new Answer('[]') as unknown as SearchGroup[];
  const statement = new Statement(context.kernel, viewerOf(context), info);
  const type = objectTypeOf(info.returnType)!;
  const nouns = context.kernel.searches.filter(({ entity }) =>
    rulesFor(viewerOf(context).able, 'read', entity.name),
  );
  if (nouns.length === 0) return new Answer('[]') as unknown as SearchGroup[];
  const found = nouns.map((noun) => foundSql(statement, noun, typed, first + 1));
  const groups = nouns.map((noun, at) =>
    groupJson(statement, noun, tableOf(at), type, info.fieldNodes, first),
  );
  const list = sql.join(
    groups.map(({ sql }) => sql),
    sql.raw(` || ',' || `),
  );
  // Not kept with the viewer's statements, like those of the pages: hardly anybody types the same again.
  const answer = await selectText(
    context,
    sql`(with ${sql.join(found.map((rows, at) => sql`${sql.ref(tableOf(at))} as materialized (${rows})`))}
      select '[' || ${list} || ']')`,
  );
  return new Answer(answer!) as unknown as SearchGroup[];
}

const tableOf = (at: number): string => `found${at}`;

/** The ids of the best, each once: so many by each way, and of these so many. */
function foundSql(statement: Statement, { entity, ways }: Search, typed: Typed, most: number): Sql {
  const pages = ways(statement.table(entity.name), typed, statement.reading({})).map((_, at) => {
    const row = statement.table(entity.name);
    const { where, order, along } = ways(row, typed, statement.reading({}))[at]!;
    const visible = along ? statement.along(row) : statement.visible(row);
    return sql`(select id, ${sql.lit(at)} as way, row_number() over () as n from (
      select ${row.id} from ${row.from} where ${where} and ${visible} order by ${order} limit ${most}::int) as page)`;
  });
  if (pages.length === 0) return sql`select null::uuid as id, 0 as n where false`;
  return sql`select id, row_number() over (order by min(way * 100 + n)) as n
    from (${sql.join(pages, sql.raw(' union all '))}) as ways group by id order by n limit ${most}::int`;
}

function groupJson(
  statement: Statement,
  noun: Search,
  found: string,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  first: number,
): Json {
  const row = statement.table(noun.entity.name);
  const reading = statement.reading({});
  return statement.parts(type, nodes, ({ name, field, nodes }) => {
    if (name === 'subject') return new Json([`"${noun.entity.name}"`]);
    if (name === 'more') return sql`(select count(*) > ${first}::int from ${sql.ref(found)})`;
    const hit = statement.parts(objectTypeOf(field.type)!, nodes, ({ name }) => {
      if (name === 'id') return row.id;
      return noun[name as 'title' | 'detail' | 'place'](row, reading);
    });
    const n = sql.ref(`${found}.n`);
    return Json.list(
      hit,
      sql`from ${sql.ref(found)} join ${row.from} on ${row.id} = ${sql.ref(`${found}.id`)} where ${n} <= ${first}::int`,
      n,
    );
  });
}
