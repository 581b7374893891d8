import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { MAX_PAGE, PAGE } from '../kernel/read/list.js';
import { coverage } from './coverage.js';
import { Coverage } from './coverage.type.js';
import { missed } from './missed.js';
import { MissedConnection, MissedKind } from './missed.type.js';

@Resolver()
export class CoverageResolver {
  @Query(() => Coverage, {
    nullable: true,
    description: '覆盖情况：How far an area and each area below it has come in a response.',
  })
  coverage(
    @Arg('areaId', () => ID, { description: '区域：The area.' }) areaId: string,
    @Arg('responseId', () => ID, { description: '专项行动：The response.' }) responseId: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Coverage | null> {
    return coverage(context, { areaId, responseId }, info);
  }

  @Query(() => MissedConnection, {
    description: '遗漏清单：What is still missed below an area in a response.',
  })
  missed(
    @Arg('areaId', () => ID, { description: '区域：The area to look below.' }) areaId: string,
    @Arg('responseId', () => ID, { description: '专项行动：The response.' }) responseId: string,
    @Arg('kind', () => MissedKind, { description: '遗漏类型：What is missed.' }) kind: MissedKind,
    @Arg('first', () => Int, { defaultValue: PAGE, description: `How many to return, at most ${MAX_PAGE}.` })
    _first: number,
    @Arg('after', () => String, { nullable: true, description: 'Only what comes after this cursor.' })
    _after: string,
    @Arg('offset', () => Int, { nullable: true, description: 'How many to skip.' }) _offset: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MissedConnection> {
    return missed(context, { areaId, responseId, kind }, info);
  }
}
