import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { viewerOf, type Context } from '../kernel/context.js';
import { forbidden } from '../kernel/errors.js';
import { Public } from '../kernel/graphql/public.js';
import { Json } from '../kernel/graphql/scalars.js';
import { packedPermissions } from '../kernel/policy/viewer.js';
import { Account } from './account.entity.js';
import { Post } from './post.entity.js';
import { grantableRoles } from './grantable-roles.js';
import { ownAccount, ownPosts, ownSessions } from './read-own.js';
import { ownSecondFactor } from './own-second-factor.js';
import { OwnSecondFactor } from './second-factor.type.js';
import { Session } from './session.type.js';
import { Viewer, ViewingAs } from './viewer.type.js';
import { withholding } from './withholding.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Public()
  @Query(() => Viewer, { nullable: true, description: '当前用户：Who is signed in; null when nobody is.' })
  viewer(@Ctx() { viewer }: Context) {
    return viewer ? new Viewer() : null;
  }

  @FieldResolver(() => Account)
  account(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return ownAccount(context, info);
  }

  @FieldResolver(() => [Post])
  posts(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return ownPosts(context, info);
  }

  @FieldResolver(() => Json)
  permissions(@Ctx() context: Context) {
    return packedPermissions(viewerOf(context));
  }

  @FieldResolver(() => [Session])
  sessions(@Ctx() context: Context) {
    return ownSessions(context);
  }

  @FieldResolver(() => [ID])
  grantableRoles(@Ctx() context: Context) {
    return grantableRoles(context);
  }

  @FieldResolver(() => ViewingAs)
  viewing(@Ctx() { viewing }: Context): ViewingAs | null {
    return viewing ? { by: viewing.by.displayName, until: viewing.until } : null;
  }

  @FieldResolver(() => OwnSecondFactor)
  secondFactor(@Ctx() context: Context) {
    return ownSecondFactor(context);
  }

  @FieldResolver(() => Boolean)
  async mustSetUpSecondFactor(@Root() root: Viewer, @Ctx() context: Context) {
    return (await withholding(context, root)).mustSetUpSecondFactor;
  }

  @FieldResolver(() => Boolean)
  async mustChangePassword(@Root() root: Viewer, @Ctx() context: Context) {
    return (await withholding(context, root)).mustChangePassword;
  }

  @FieldResolver(() => String)
  async deviceKey(@Root() root: Viewer, @Ctx() context: Context) {
    if (context.viewing) throw forbidden(); // it opens what the account recorded
    const { mustChangePassword, mustSetUpSecondFactor } = await withholding(context, root);
    if (mustChangePassword || mustSetUpSecondFactor) throw forbidden();
    return context.kernel.vault.blind('device key', viewerOf(context).accountId).toString('base64');
  }

  @FieldResolver(() => Boolean)
  demo(@Ctx() { kernel }: Context) {
    return kernel.demo;
  }
}
