import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { list, one } from '../kernel/read/read.js';
import { run } from '../kernel/write/run.js';
import { CreateOrganisationInput, createOrganisation } from './create-organisation.js';
import { DissolveOrganisationInput, dissolveOrganisation } from './dissolve-organisation.js';
import { Organisation } from './organisation.entity.js';
import { organisationList } from './organisation.filter.js';
import { UpdateOrganisationInput, updateOrganisation } from './update-organisation.js';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => organisationList.Connection, {
    description: '组织列表：The organisations the viewer may read: in the own area, and those above it.',
  })
  organisations(
    @Args(() => organisationList.Args) _: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return list(context, Organisation, info);
  }

  @Query(() => Organisation, {
    nullable: true,
    description: '组织：One organisation, or null where the viewer may not read it.',
  })
  organisation(
    @Arg('id', () => ID, { description: '编号：Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return one(context, Organisation, id, info);
  }

  @Mutation(() => Organisation, { description: '设立组织：Sets up an organisation.' })
  createOrganisation(
    @Arg('input', { description: '内容：The new organisation.' }) input: CreateOrganisationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, createOrganisation, input, info);
  }

  @Mutation(() => Organisation, {
    description: '变更组织：Changes the name, the end or the areas of an organisation.',
  })
  updateOrganisation(
    @Arg('input', { description: '内容：What changes.' }) input: UpdateOrganisationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, updateOrganisation, input, info);
  }

  @Mutation(() => Organisation, {
    description: '撤销组织：Dissolves an organisation; posts at it end at once.',
  })
  dissolveOrganisation(
    @Arg('input', { description: '内容：Which organisation.' }) input: DissolveOrganisationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, dissolveOrganisation, input, info);
  }
}
