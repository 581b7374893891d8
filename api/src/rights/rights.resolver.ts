import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { Post } from '../accounts/post.entity.js';
import type { Context } from '../kernel/context.js';
import { accountOf, isReadable, postsOf, rightsOf } from './account-rights.js';
import { composedRoles } from './composed-roles.js';
import { explainAccess } from './explain-access.js';
import { AccessExplanation } from './explanation.type.js';
import { permissionTable, roleGrants } from './permission-table.js';
import { AccountRights, Permission, Right, RoleGrants } from './rights.type.js';
import { lackingSecondFactor, withheldBy } from './withheld-by.js';

/** Only the id is known at first: every field is read when it is selected. */
type Of = AccountRights & { accountId: string };

@Resolver(() => AccountRights)
export class RightsResolver {
  @Query(() => [Permission], {
    description: '权限表：Every permission there is, and the roles that have it.',
  })
  async permissions(@Ctx() context: Context, @Info() { schema }: GraphQLResolveInfo): Promise<Permission[]> {
    const { kernel, origin } = context;
    return permissionTable(kernel.catalogue, await composedRoles(context), schema, origin.language);
  }

  @Query(() => [RoleGrants], { description: '可授予的角色：Every role, and which others it may give.' })
  async roleGrants(@Ctx() context: Context): Promise<RoleGrants[]> {
    const { kernel, origin } = context;
    return roleGrants(kernel.catalogue, await composedRoles(context), origin.language);
  }

  @Query(() => AccountRights, {
    nullable: true,
    description: '账号权限：What an account may do; null where the viewer may not read the account.',
  })
  async rightsOf(
    @Arg('accountId', () => ID, { description: '账号：Whose rights.' }) accountId: string,
    @Ctx() context: Context,
  ): Promise<Of | null> {
    return (await isReadable(context, accountId)) ? ({ accountId } as Of) : null;
  }

  @Query(() => AccessExplanation, {
    nullable: true,
    description:
      '为什么能或不能：Why an account may, or may not, do something to a record. Null where the viewer may not read the account or the record: which of them, nobody learns.',
  })
  explainAccess(
    @Arg('accountId', () => ID, { description: '账号：Who.' }) accountId: string,
    @Arg('action', () => String, { description: '操作：A deed by the name of its mutation, or `read`.' })
    action: string,
    @Arg('subject', () => String, { description: '对象类型：The type of the record, e.g. `Household`.' })
    subject: string,
    @Arg('id', () => ID, { description: '编号：The record.' }) id: string,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<AccessExplanation | null> {
    return explainAccess(context, { accountId, action, subject, id }, schema);
  }

  @FieldResolver(() => Account)
  account(@Root() { accountId }: Of, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return accountOf(context, accountId, info);
  }

  @FieldResolver(() => [Post])
  posts(@Root() { accountId }: Of, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return postsOf(context, accountId, info);
  }

  @FieldResolver(() => Boolean)
  async withheld(@Root() root: Of, @Ctx() context: Context) {
    return (await lackingSecondFactor(context, root)).length > 0;
  }

  @FieldResolver(() => [ID])
  withheldBy(@Root() root: Of, @Ctx() context: Context) {
    return withheldBy(context, root);
  }

  @FieldResolver(() => [Right])
  rights(@Root() { accountId }: Of, @Ctx() context: Context) {
    return rightsOf(context, accountId);
  }
}
