import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { list, one } from '../kernel/read/read.js';
import { run } from '../kernel/write/run.js';
import { CreateJointZoneInput, createJointZone } from './create-joint-zone.js';
import { EndJointZoneInput, endJointZone } from './end-joint-zone.js';
import { JointZone } from './joint-zone.entity.js';
import { jointZoneList } from './joint-zone.filter.js';
import { shareable, Shared } from './shares.js';
import { UpdateJointZoneInput, updateJointZone } from './update-joint-zone.js';

@Resolver(() => JointZone)
export class JointZoneResolver {
  @Query(() => jointZoneList.Connection, {
    description:
      '联防区列表：The joint zones the viewer may read: those managed in the own area, and those the own posts are in.',
  })
  jointZones(
    @Args(() => jointZoneList.Args) _: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return list(context, JointZone, info);
  }

  @Query(() => JointZone, {
    nullable: true,
    description: '联防区：One joint zone, or null where the viewer may not read it.',
  })
  jointZone(
    @Arg('id', () => ID, { description: '编号：Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return one(context, JointZone, id, info);
  }

  @Query(() => [Shared], {
    description: '可共享的内容：What a joint zone can share; what else is needed for it comes along.',
  })
  shareable(@Ctx() { kernel }: Context): Shared[] {
    return shareable(kernel.catalogue);
  }

  @Mutation(() => JointZone, {
    description: '设立联防区：Lets areas see of each other what is shared, for a term.',
  })
  createJointZone(
    @Arg('input', { description: '内容：The new joint zone.' }) input: CreateJointZoneInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, createJointZone, input, info);
  }

  @Mutation(() => JointZone, {
    description:
      '变更联防区：Changes the name, the lead, the areas, what is shared or the end of a joint zone.',
  })
  updateJointZone(
    @Arg('input', { description: '内容：What changes.' }) input: UpdateJointZoneInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, updateJointZone, input, info);
  }

  @Mutation(() => JointZone, { description: '结束联防：Ends a joint zone, and the sight it gave, at once.' })
  endJointZone(
    @Arg('input', { description: '内容：Which joint zone.' }) input: EndJointZoneInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, endJointZone, input, info);
  }
}
