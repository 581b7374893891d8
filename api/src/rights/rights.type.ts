import { Field, ID, ObjectType } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { Post } from '../accounts/post.entity.js';

@ObjectType({ description: '范围：One way in which a permission reaches from where a post lies.' })
export class ReachKind {
  @Field(() => String, { description: '代号：What a composed role names it by, e.g. `IN_AREA`.' })
  kind!: string;

  @Field(() => String, { description: '名称：The same in words.' })
  name!: string;
}

@ObjectType({
  description:
    '权限：One thing that can be done, or read, of one kind of record; which roles may, and how far.',
})
export class Permission {
  @Field(() => String, { description: '对象类型：Of which type of record.' })
  subject!: string;

  @Field(() => String, { description: '操作：The deed by the name of its mutation, or `read`.' })
  action!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '操作说明：What the deed does, from the description of its mutation; what a field group is called; null for `read`.',
  })
  explanation!: string | null;

  @Field(() => [String], {
    description: '范围：How far it reaches from where the post lies, in words; any of them will do.',
  })
  reach!: string[];

  @Field(() => [ReachKind], {
    description: '可选范围：The same, one by one: what a composed role may take of them.',
  })
  reaches!: ReachKind[];

  @Field(() => [String], {
    description: '字段：Of a field group, the fields that are null without it; else none.',
  })
  fields!: string[];

  @Field(() => [String], {
    description:
      '被拒时的说明：What somebody is told whose record is within reach, but not in a state for it.',
  })
  conditions!: string[];

  @Field(() => [ID], { description: '角色：The roles that have it, built in and composed.' })
  roles!: string[];
}

@ObjectType({ description: '可授予的角色：Which roles a holder of this one may give, within the own area.' })
export class RoleGrants {
  @Field(() => ID, {
    description: '角色：The role held: the name of a built-in one, or the id of a composed one.',
  })
  role!: string;

  @Field(() => String, { description: '名称：What it is called.' })
  title!: string;

  @Field(() => Boolean, { description: '内置：Whether every county has it.' })
  builtIn!: boolean;

  @Field(() => [ID], { description: '可授予：The roles it may give.' })
  gives!: string[];
}

@ObjectType({ description: '实际权限：One thing an account may do, and by which of its posts.' })
export class Right {
  @Field(() => String, { description: '对象类型：To which type of record.' })
  subject!: string;

  @Field(() => String, { description: '操作：The deed by the name of its mutation, or `read`.' })
  action!: string;

  @Field(() => [String], {
    description: '范围：How far it reaches from where the post lies, in words; any of them will do.',
  })
  reach!: string[];

  @Field(() => [ID], { description: '来源任职：The posts that give it.' })
  postIds!: string[];
}

/** Each field is read when it is selected; see rights.resolver.ts. */
@ObjectType({
  description:
    '账号权限：What an account may do now, and by which posts, as far as the viewer may read those.',
})
export class AccountRights {
  @Field(() => Account, {
    description: '账号：Whose rights. A disabled one has none, whatever its posts say.',
  })
  account!: Account;

  @Field(() => [Post], { description: '在任职务：Its posts in force today that the viewer may read.' })
  posts!: Post[];

  @Field(() => Boolean, {
    description:
      '暂不生效：Whether all of it is withheld: one of its roles must have a second factor, and the account has none.',
  })
  withheld!: boolean;

  @Field(() => [ID], {
    description: '因缺少二次验证：Which of these posts are in such a role.',
  })
  withheldBy!: string[];

  @Field(() => [Right], {
    description: '实际权限：What these posts allow together, as soon as nothing is withheld.',
  })
  rights!: Right[];
}
