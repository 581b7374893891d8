import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { MAX_PAGE, PAGE } from '../kernel/read/list.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { coverageDays } from './coverage-days.js';
import { CoverageDays } from './coverage-days.type.js';
import { coverageTree, MOST_LEVELS } from './coverage-tree.js';
import { CoverageNode } from './coverage-tree.type.js';
import { coverage } from './coverage.js';
import { Coverage } from './coverage.type.js';
import { missed } from './missed.js';
import { missedKinds } from './missed-part.js';
import { MissedConnection } from './missed.type.js';
import { workersToday } from './workers-today.js';
import { WorkerTodayConnection } from './workers-today.type.js';

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

  @Query(() => [CoverageNode], {
    nullable: true,
    description:
      '作战网格图：An area and all below it, down to `depth` levels, in the order of the tree; the area itself comes first.',
  })
  coverageTree(
    @Arg('areaId', () => ID, { description: '区域：The area.' }) areaId: string,
    @Arg('responseId', () => ID, { description: '专项行动：The response.' }) responseId: string,
    @Arg('depth', () => Int, {
      defaultValue: 2,
      description: `层数：How many levels below the area, 0 to ${MOST_LEVELS}.`,
    })
    depth: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CoverageNode[] | null> {
    return coverageTree(context, { areaId, responseId, depth }, info);
  }

  @Query(() => CoverageDays, {
    nullable: true,
    description: '逐日进度：What each day brought in an area and in each area below it.',
  })
  coverageDays(
    @Arg('areaId', () => ID, { description: '区域：The area.' }) areaId: string,
    @Arg('responseId', () => ID, { description: '专项行动：The response.' }) responseId: string,
    @Arg('from', () => LocalDate, { description: '开始日期：The first day.' }) from: string,
    @Arg('to', () => LocalDate, { description: '结束日期：The last day, at most 92 days in all.' })
    to: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CoverageDays | null> {
    return coverageDays(context, { areaId, responseId, from, to }, info);
  }

  @Query(() => MissedConnection, {
    description: '遗漏清单：What is still missed below an area in a response.',
  })
  missed(
    @Arg('areaId', () => ID, { description: '区域：The area to look below.' }) areaId: string,
    @Arg('responseId', () => ID, {
      nullable: true,
      description: '专项行动：The response; for BINDING it may be left out.',
    })
    responseId: string | null,
    @Arg('kind', () => missedKinds.values, { description: '遗漏类型：What is missed.' }) kind: string,
    @Arg('first', () => Int, { defaultValue: PAGE, description: `How many to return, at most ${MAX_PAGE}.` })
    _first: number,
    @Arg('after', () => String, { nullable: true, description: 'Only what comes after this cursor.' })
    _after: string,
    @Arg('offset', () => Int, { nullable: true, description: 'How many to skip.' }) _offset: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MissedConnection> {
    return missed(context, { areaId, responseId: responseId ?? null, kind }, info);
  }

  @Query(() => WorkerTodayConnection, {
    description:
      '网格员今日进展：The grid workers below an area, and what each has done today in a response.',
  })
  workersToday(
    @Arg('areaId', () => ID, { description: '区域：The area to look below.' }) areaId: string,
    @Arg('responseId', () => ID, { description: '专项行动：The response.' }) responseId: string,
    @Arg('first', () => Int, { defaultValue: PAGE, description: `How many to return, at most ${MAX_PAGE}.` })
    _first: number,
    @Arg('after', () => String, { nullable: true, description: 'Only what comes after this cursor.' })
    _after: string,
    @Arg('offset', () => Int, { nullable: true, description: 'How many to skip.' }) _offset: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkerTodayConnection> {
    return workersToday(context, { areaId, responseId }, info);
  }
}
