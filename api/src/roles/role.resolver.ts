import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Role } from '../accounts/role.entity.js';
import type { Context } from '../kernel/context.js';
import { list, one } from '../kernel/read/read.js';
import { run } from '../kernel/write/run.js';
import { createRole } from './create-role.js';
import { deleteRole } from './delete-role.js';
import { previewRole } from './preview-role.js';
import { CreateRoleInput, DeleteRoleInput, UpdateRoleInput } from './role-input.js';
import { RolePreview } from './role-preview.type.js';
import { roleList } from './role.filter.js';
import { updateRole } from './update-role.js';

@Resolver(() => Role)
export class RoleResolver {
  @Query(() => roleList.Connection, {
    description: '自定义角色列表：The composed roles of the counties where the viewer has a post.',
  })
  roles(@Args(() => roleList.Args) _: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return list(context, Role, info);
  }

  @Query(() => Role, {
    nullable: true,
    description: '自定义角色：One composed role, or null where the viewer may not read it.',
  })
  role(
    @Arg('id', () => ID, { description: '编号：Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return one(context, Role, id, info);
  }

  @Query(() => RolePreview, {
    nullable: true,
    description:
      '修改预览：What `updateRole` with this input would do, and to whom; null where the viewer could not do it.',
  })
  previewRole(
    @Arg('input', { description: '内容：What would change.' }) input: UpdateRoleInput,
    @Ctx() context: Context,
  ): Promise<RolePreview | null> {
    return previewRole(context, input);
  }

  @Mutation(() => Role, {
    description: '新建角色：Composes a role out of permissions, none beyond what one holds oneself.',
  })
  createRole(
    @Arg('input', { description: '内容：The new role.' }) input: CreateRoleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, createRole, input, info);
  }

  @Mutation(() => Role, {
    description: '修改角色：Changes a composed role, at once for everybody who holds it; see `previewRole`.',
  })
  updateRole(
    @Arg('input', { description: '内容：What changes.' }) input: UpdateRoleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, updateRole, input, info);
  }

  @Mutation(() => Role, {
    description:
      '删除角色：Takes a composed role away that nobody holds; CONFLICT, with how many posts, while somebody does.',
  })
  deleteRole(
    @Arg('input', { description: '内容：Which role.' }) input: DeleteRoleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, deleteRole, input, info);
  }
}
