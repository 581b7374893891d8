import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.js';

/** The entity is AccountSession: what is told of one is told to its owner alone, by `viewer`. */
@ObjectType({ description: '会话：One of the own sign-ins that have not ended.' })
export class Session {
  @Field(() => ID, { description: '编号：For endSession.' })
  id!: string;

  @Field(() => Boolean, { description: '是否当前会话：Whether this request came by it.' })
  current!: boolean;

  @Field(() => DateTime, { description: '登录时间：When it began.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: '最近活动：When it was last used, to about a minute.' })
  lastSeenAt!: Date;

  @Field(() => DateTime, { description: '到期时间：When it ends if it is not used again.' })
  expiresAt!: Date;

  @Field(() => String, { nullable: true, description: '地址：The network address it was opened from.' })
  address!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '客户端：The program it was opened with, as that program says.',
  })
  userAgent!: string | null;
}
