import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { list, one } from '../kernel/read/read.js';
import { run } from '../kernel/write/run.js';
import { AssignedHouseholds, AssignHouseholdsInput, assignHouseholds } from './assign-households.js';
import { CreateHouseholdInput, createHousehold } from './create-household.js';
import { Household } from './household.entity.js';
import { householdList } from './household.filter.js';
import { MoveHouseholdInput, moveHousehold } from './move-household.js';
import { HouseholdRevealField, RevealedHousehold, revealHousehold } from './reveal-household.js';
import { UpdateHouseholdInput, updateHousehold } from './update-household.js';

@Resolver(() => Household)
export class HouseholdResolver {
  @Query(() => householdList.Connection, {
    description: '住户列表：The households the viewer may read, phones masked.',
  })
  households(
    @Args(() => householdList.Args) _: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return list(context, Household, info);
  }

  @Query(() => Household, {
    nullable: true,
    description: '住户：One household, or null where the viewer may not read it.',
  })
  household(
    @Arg('id', () => ID, { description: '编号：Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return one(context, Household, id, info);
  }

  @Mutation(() => Household, { description: '登记住户：Registers a household.' })
  createHousehold(
    @Arg('input', { description: '内容：The new household.' }) input: CreateHouseholdInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, createHousehold, input, info);
  }

  @Mutation(() => Household, { description: '变更住户：Changes what is known of a household.' })
  updateHousehold(
    @Arg('input', { description: '内容：What changes.' }) input: UpdateHouseholdInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, updateHousehold, input, info);
  }

  @Mutation(() => Household, {
    description: '迁移住户：Moves a household to another area, and its people with it.',
  })
  moveHousehold(
    @Arg('input', { description: '内容：Which household, and where to.' }) input: MoveHouseholdInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, moveHousehold, input, info);
  }

  @Mutation(() => AssignedHouseholds, {
    description: '分派住户：Says who goes to these doors; all of them or none.',
  })
  assignHouseholds(
    @Arg('input', { description: '内容：Which households, and who.' }) input: AssignHouseholdsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, assignHouseholds, input, info);
  }

  @Mutation(() => RevealedHousehold, {
    description: "查看住户明文：Unmasks a household's phone, for a reason that its supervisors can read.",
  })
  revealHousehold(
    @Arg('id', () => ID, { description: '编号：The household.' }) id: string,
    @Arg('fields', () => [HouseholdRevealField], { description: '查看项：What to unmask.' })
    fields: HouseholdRevealField[],
    @Arg('reason', () => String, { description: '理由：Why, in 4 to 200 characters.' }) reason: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, revealHousehold, { id, fields, reason }, info);
  }
}
