import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import { viewerOf, type Context } from '../kernel/context.js';
import { forbidden } from '../kernel/errors.js';
import { Public } from '../kernel/graphql/public.js';
import { Json } from '../kernel/graphql/scalars.js';
import { packedPermissions } from '../kernel/policy/viewer.js';
import { Account } from './account.entity.js';
import { Post } from './post.entity.js';
import { grantableRoles } from './ranks.js';
import { ownAccount, ownPosts, ownSessions } from './read-own.js';
import { RoleName } from './role-name.js';
import { Session } from './session.type.js';
import { Viewer, ViewingAs } from './viewer.type.js';

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

  @FieldResolver(() => [RoleName])
  grantableRoles(@Ctx() context: Context) {
    return grantableRoles(viewerOf(context), context.kernel.catalogue);
  }

  @FieldResolver(() => ViewingAs)
  viewing(@Ctx() { viewing }: Context): ViewingAs | null {
    return viewing ? { by: viewing.by.displayName, until: viewing.until } : null;
  }

  @FieldResolver(() => String)
  deviceKey(@Ctx() context: Context) {
    if (context.viewing) throw forbidden(); // it opens what the account recorded
    return context.kernel.vault.blind('device key', viewerOf(context).accountId).toString('base64');
  }

  @FieldResolver(() => Boolean)
  demo(@Ctx() { kernel }: Context) {
    return kernel.demo;
  }
}
