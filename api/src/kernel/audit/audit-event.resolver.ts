import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { list, one } from '../read/read.js';
import { AuditEvent } from './audit-event.entity.js';
import { auditEventList } from './audit-event.filter.js';

@Resolver(() => AuditEvent)
export class AuditEventResolver {
  @Query(() => auditEventList.Connection, {
    description: '审计记录列表：What was done where the viewer supervises, newest first.',
  })
  auditEvents(
    @Args(() => auditEventList.Args) _: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return list(context, AuditEvent, info);
  }

  @Query(() => AuditEvent, {
    nullable: true,
    description: '审计记录：One event, or null where the viewer may not read it.',
  })
  auditEvent(
    @Arg('id', () => ID, { description: '编号：Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return one(context, AuditEvent, id, info);
  }
}
