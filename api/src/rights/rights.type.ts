import { Field, ID, ObjectType } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { Post } from '../accounts/post.entity.js';
import { RoleName } from '../accounts/role-name.js';

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
    description: '操作说明：What the deed does, from the description of its mutation; null for `read`.',
  })
  explanation!: string | null;

  @Field(() => [String], {
    description: '范围：How far it reaches from where the post lies, in words; any of them will do.',
  })
  reach!: string[];

  @Field(() => [String], {
    description:
      '被拒时的说明：What somebody is told whose record is within reach, but not in a state for it.',
  })
  conditions!: string[];

  @Field(() => [RoleName], { description: '角色：The roles that have it.' })
  roles!: RoleName[];
}

@ObjectType({ description: '可授予的角色：Which roles a holder of this one may give, within the own area.' })
export class RoleGrants {
  @Field(() => RoleName, { description: '角色：The role held.' })
  role!: RoleName;

  @Field(() => [RoleName], { description: '可授予：The roles it may give.' })
  gives!: RoleName[];
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

  @Field(() => [Right], { description: '实际权限：What these posts allow together.' })
  rights!: Right[];
}
