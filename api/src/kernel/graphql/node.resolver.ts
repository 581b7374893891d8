import type { GraphQLInterfaceType, GraphQLResolveInfo } from 'graphql';
import { sql } from '../db/sql.js';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { viewerOf, type Context } from '../context.js';
import { one, selectText } from '../read/read.js';
import { Statement } from '../read/statement.js';
import { uuidOrNull } from '../uuid.js';
import { Node } from './node.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: '记录：Whatever has this id, or null where the viewer may not read it.',
  })
  async node(
    @Arg('id', () => ID, { description: '编号：Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Node | null> {
    const name = await typeOf(context, id, info);
    return name ? one<Node>(context, context.kernel.tables.of(name).class, id, info) : null;
  }
}

/** Which type the id is of, among the rows that the viewer may read. */
async function typeOf(context: Context, id: string, info: GraphQLResolveInfo): Promise<string | null> {
  const statement = new Statement(context.kernel, viewerOf(context), info);
  const nodes = info.schema.getPossibleTypes(info.schema.getType('Node') as GraphQLInterfaceType);
  const searches = nodes.map(({ name }) => {
    const row = statement.table(name);
    return sql`select ${name}::text as name from ${row.from} where ${row.id} = ${uuidOrNull(id)} and ${statement.visible(row)}`;
  });
  return selectText(
    context,
    sql`(select name from (${sql.join(searches, sql.raw(' union all '))}) as found)`,
  );
}
