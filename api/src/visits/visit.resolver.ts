import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { list, one } from '../kernel/read/read.js';
import { run } from '../kernel/write/run.js';
import { AmendVisitInput, amendVisit } from './amend-visit.js';
import { RecordVisitInput, recordVisit } from './record-visit.js';
import { Visit } from './visit.entity.js';
import { visitList } from './visit.filter.js';
import { VoidVisitInput, voidVisit } from './void-visit.js';

@Resolver(() => Visit)
export class VisitResolver {
  @Query(() => visitList.Connection, { description: '走访列表：The visits the viewer may read.' })
  visits(@Args(() => visitList.Args) _: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return list(context, Visit, info);
  }

  @Query(() => Visit, {
    nullable: true,
    description: '走访：One visit, or null where the viewer may not read it.',
  })
  visit(
    @Arg('id', () => ID, { description: '编号：Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return one(context, Visit, id, info);
  }

  @Mutation(() => Visit, { description: '登记走访：Records a visit to a household.' })
  recordVisit(
    @Arg('input', { description: '内容：The visit.' }) input: RecordVisitInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, recordVisit, input, info);
  }

  @Mutation(() => Visit, {
    description: '更正走访：Puts right what was found, by the visitor on the same day.',
  })
  amendVisit(
    @Arg('input', { description: '内容：What was found.' }) input: AmendVisitInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, amendVisit, input, info);
  }

  @Mutation(() => Visit, { description: '作废走访：Takes a visit out of the count, with a reason.' })
  voidVisit(
    @Arg('input', { description: '内容：Which visit, and why.' }) input: VoidVisitInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, voidVisit, input, info);
  }
}
