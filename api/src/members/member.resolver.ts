import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { sql } from '../kernel/db/sql.js';
import { list, one as oneRow } from '../kernel/read/read.js';
import { contribute, many, one, readWithParent } from '../kernel/read/readable.js';
import { run } from '../kernel/write/run.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { AddMemberInput, addMember } from './add-member.js';
import { Member, MemberDuty } from './member.entity.js';
import { memberList } from './member.filter.js';
import { RemoveMemberInput, removeMember } from './remove-member.js';
import { UpdateMemberInput, updateMember } from './update-member.js';

contribute(Organisation, {
  members: many(() => Member, 'organisation'),
  secretary: one(
    () => Member,
    (organisation, member) => sql`${member.column('organisation')} = ${organisation.id}
      and ${member.column('duty')} = ${MemberDuty.SECRETARY} and ${member.column('leftOn')} is null`,
  ),
});

@Resolver(() => Member)
export class MemberResolver {
  @Query(() => memberList.Connection, { description: '成员列表：The members the viewer may read.' })
  members(@Args(() => memberList.Args) _: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return list(context, Member, info);
  }

  @Query(() => Member, {
    nullable: true,
    description: '成员：One member, or null where the viewer may not read it.',
  })
  member(
    @Arg('id', () => ID, { description: '编号：Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return oneRow(context, Member, id, info);
  }

  @Mutation(() => Member, { description: '添加成员：Adds somebody to an organisation.' })
  addMember(
    @Arg('input', { description: '内容：Who.' }) input: AddMemberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, addMember, input, info);
  }

  @Mutation(() => Member, { description: '变更成员职务：Changes what a member is in an organisation.' })
  updateMember(
    @Arg('input', { description: '内容：Which member, and what.' }) input: UpdateMemberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, updateMember, input, info);
  }

  @Mutation(() => Member, { description: '移出成员：Takes somebody out of an organisation.' })
  removeMember(
    @Arg('input', { description: '内容：Which member.' }) input: RemoveMemberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, removeMember, input, info);
  }
}

@Resolver(() => Organisation)
export class MembersOfOrganisationResolver {
  @FieldResolver(() => memberList.Connection, {
    description: '成员：Who belongs to it, also those who have left.',
  })
  members(@Args(() => memberList.Args) _: object): object {
    return readWithParent();
  }

  @FieldResolver(() => Member, {
    nullable: true,
    description:
      '书记（负责人）：Its secretary or head; null where there is none, or the viewer may not read it.',
  })
  secretary(): Member | null {
    return readWithParent();
  }
}
