import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { list, one } from '../kernel/read/read.js';
import { run } from '../kernel/write/run.js';
import { CreatePersonInput, createPerson } from './create-person.js';
import { MovePersonInput, movePerson } from './move-person.js';
import { Person } from './person.entity.js';
import { personList } from './person.filter.js';
import { PersonRevealField, RevealedPerson, revealPerson } from './reveal-person.js';
import { UpdatePersonInput, updatePerson } from './update-person.js';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => personList.Connection, {
    description: '人员列表：The people the viewer may read, their numbers masked.',
  })
  people(@Args(() => personList.Args) _: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return list(context, Person, info);
  }

  @Query(() => Person, {
    nullable: true,
    description: '人员：One person, or null where the viewer may not read them.',
  })
  person(
    @Arg('id', () => ID, { description: '编号：The id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return one(context, Person, id, info);
  }

  @Mutation(() => Person, { description: '登记人员：Registers somebody in a household.' })
  createPerson(
    @Arg('input', { description: '内容：The new person.' }) input: CreatePersonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, createPerson, input, info);
  }

  @Mutation(() => Person, { description: '变更人员：Changes what is known of a person.' })
  updatePerson(
    @Arg('input', { description: '内容：What changes.' }) input: UpdatePersonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, updatePerson, input, info);
  }

  @Mutation(() => Person, { description: '迁移人员：Moves somebody to another household.' })
  movePerson(
    @Arg('input', { description: '内容：Who, and where to.' }) input: MovePersonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, movePerson, input, info);
  }

  @Mutation(() => RevealedPerson, {
    description: "查看人员明文：Unmasks somebody's numbers, for a reason that their supervisors can read.",
  })
  revealPerson(
    @Arg('id', () => ID, { description: '编号：The person.' }) id: string,
    @Arg('fields', () => [PersonRevealField], { description: '查看项：What to unmask.' })
    fields: PersonRevealField[],
    @Arg('reason', () => String, { description: '理由：Why, in 4 to 200 characters.' }) reason: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, revealPerson, { id, fields, reason }, info);
  }
}
