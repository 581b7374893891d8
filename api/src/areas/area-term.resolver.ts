import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { contribute, many, readWithParent } from '../kernel/read/readable.js';
import { rootField, select } from '../kernel/read/read.js';
import { AreaStatus, Area } from './area.entity.js';
import { AreaTerm } from './area-term.entity.js';
import { areaTermList } from './area-term.filter.js';

contribute(Area, { history: many(() => AreaTerm, 'area') });

@Resolver(() => Area)
export class AreaTermResolver {
  @Query(() => areaTermList.Connection, {
    description:
      '某日区划：The areas that were in use at the end of a day, as they were then: where the viewer’s area of today had them.',
  })
  areasAsOf(
    @Arg('date', () => LocalDate, { description: '日期：The day.' }) date: string,
    @Args(() => areaTermList.Args) _: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return select(context, info, (statement) => {
      const field = rootField(info);
      const given = field.args['filter'] as object | null | undefined;
      const filter = { status: { eq: AreaStatus.ACTIVE }, ...given, on: date };
      return statement.list(statement.table(AreaTerm.name), { ...field, args: { ...field.args, filter } })
        .sql;
    });
  }

  @FieldResolver(() => areaTermList.Connection, {
    description: '沿革：What it has been, stretch by stretch; also where it lay before the viewer had it.',
  })
  history(@Args(() => areaTermList.Args) _: object): object {
    return readWithParent();
  }
}
