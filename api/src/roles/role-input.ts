import { Field, ID, InputType, Int } from 'type-graphql';
import { RoleName } from '../accounts/role-name.js';

@InputType({ description: '角色权限：One permission that a composed role shall have.' })
export class RolePermissionInput {
  @Field(() => String, { description: '对象类型：On which type of record.' })
  subject!: string;

  @Field(() => String, {
    description: '操作：A deed by the name of its mutation, `read`, or a field group such as `readContact`.',
  })
  action!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      '范围：Which of `permissions.reaches`, by kind; left out, all of them that one holds oneself.',
  })
  reach?: string[] | null;
}

@InputType({ description: '新建角色：A new role of a county.' })
export class CreateRoleInput {
  @Field(() => ID, {
    nullable: true,
    description: '编号：A UUID made by the client: the same again is answered as before.',
  })
  id?: string;

  @Field(() => ID, { description: '县：The county it shall belong to.' })
  areaId!: string;

  @Field(() => String, { description: '名称：What it is called, 2 to 20 characters.' })
  title!: string;

  @Field(() => [RolePermissionInput], {
    description: '权限：What it shall allow; nothing that one does not hold at the county oneself.',
  })
  may!: RolePermissionInput[];

  @Field(() => [ID], {
    nullable: true,
    description: '可授予的角色：Which roles its holders may give: none that can do more than itself.',
  })
  gives?: string[] | null;

  @Field(() => [RoleName], {
    nullable: true,
    description: '可由谁授予：Which built-in roles may give it, beside the county admin.',
  })
  givenBy?: RoleName[] | null;
}

@InputType({ description: '修改角色：What changes in a composed role; what is left out stays as it is.' })
export class UpdateRoleInput {
  @Field(() => ID, { description: '编号：The role.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '名称：What it is called.' })
  title?: string | null;

  @Field(() => [RolePermissionInput], { nullable: true, description: '权限：All that it shall allow.' })
  may?: RolePermissionInput[] | null;

  @Field(() => [ID], { nullable: true, description: '可授予的角色：All roles its holders may give.' })
  gives?: string[] | null;

  @Field(() => [RoleName], {
    nullable: true,
    description: '可由谁授予：All built-in roles that may give it, beside the county admin.',
  })
  givenBy?: RoleName[] | null;
}

@InputType({ description: '删除角色：A role that nobody needs any more.' })
export class DeleteRoleInput {
  @Field(() => ID, { description: '编号：The role.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;
}
