import { Field, ID, Int, ObjectType } from 'type-graphql';
import { RolePermissionType } from '../accounts/role.entity.js';

@ObjectType({
  description: '影响：What somebody gains or loses with a change of a role, by one of their posts.',
})
export class RoleChange {
  @Field(() => ID, { description: '任职：The post in that role.' })
  postId!: string;

  @Field(() => ID, { description: '账号：Who holds it.' })
  accountId!: string;

  @Field(() => String, { description: '任职人：The name of who holds it.' })
  accountName!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '地点：Where it lies, by the names from the county down; null where the viewer sees no area there.',
  })
  placeName!: string | null;

  @Field(() => [RolePermissionType], {
    description:
      '新增：What the account may then do there and could not before, by this post or another one.',
  })
  gains!: RolePermissionType[];

  @Field(() => [RolePermissionType], {
    description: '失去：What it could do there and then cannot any more, by this post or another one.',
  })
  loses!: RolePermissionType[];
}

@ObjectType({
  description:
    '修改预览：What a change of a role would do, asked before it is made: of posts in force or to come that the viewer may read.',
})
export class RolePreview {
  @Field(() => [RolePermissionType], { description: '增加的权限：What the role would allow beyond now.' })
  adds!: RolePermissionType[];

  @Field(() => [RolePermissionType], { description: '减少的权限：What it would not allow any more.' })
  removes!: RolePermissionType[];

  @Field(() => [ID], { description: '新增可授予的角色：Roles its holders could then give.' })
  addsGives!: string[];

  @Field(() => [ID], { description: '不再可授予的角色：Roles they could not give any more.' })
  removesGives!: string[];

  @Field(() => Int, { description: '任职数：How many posts are in the role.' })
  posts!: number;

  @Field(() => Int, { description: '受影响账号数：How many accounts gain or lose something.' })
  accounts!: number;

  @Field(() => [RoleChange], {
    description: '逐项影响：Who gains or loses what, by name; the first 200 of them.',
  })
  changes!: RoleChange[];
}
