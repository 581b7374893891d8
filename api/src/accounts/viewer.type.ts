import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime, Json } from '../kernel/graphql/scalars.js';
import { Account } from './account.entity.js';
import { Post } from './post.entity.js';
import { OwnSecondFactor } from './second-factor.type.js';
import { Session } from './session.type.js';

@ObjectType({ description: '查看身份：Whoever is signed in looks as somebody else, read-only.' })
export class ViewingAs {
  @Field(() => String, { description: '实际用户：The name of who is signed in and looks.' })
  by!: string;

  @Field(() => DateTime, { description: '到期时间：When the view ends by itself.' })
  until!: Date;
}

/** Each field is read when it is selected; see viewer.resolver.ts. */
@ObjectType({ description: '当前用户：Who is signed in, and what that allows.' })
export class Viewer {
  @Field(() => Account, { description: '账号：The own account.' })
  account!: Account;

  @Field(() => [Post], {
    description: '在任职务：The own posts in force today; without one nothing is visible.',
  })
  posts!: Post[];

  @Field(() => Json, {
    description:
      '权限：Which deeds exist for the viewer on which type, as packed rules of CASL; on which record, `viewerCan` says.',
  })
  permissions!: unknown;

  @Field(() => [Session], { description: '会话：The own sessions, the last used first.' })
  sessions!: Session[];

  @Field(() => [ID], {
    description:
      '可授予角色：The roles that the viewer may give, within the own area: names of built-in ones, highest first, then ids of composed ones.',
  })
  grantableRoles!: string[];

  @Field(() => ViewingAs, {
    nullable: true,
    description:
      '正以他人身份查看：Set where this is not who is signed in: every deed is refused, and `viewerCan` says what the account viewed could do.',
  })
  viewing!: ViewingAs | null;

  @Field(() => OwnSecondFactor, {
    nullable: true,
    description: '二次验证：The second factor of the own account; null where there is none in force.',
  })
  secondFactor!: OwnSecondFactor | null;

  @Field(() => Boolean, {
    description:
      '须先设置二次验证：A role of a post in force must have a second factor, and the account has none: until it has, nothing follows from its posts.',
  })
  mustSetUpSecondFactor!: boolean;

  @Field(() => Boolean, {
    description:
      '须先修改密码：The password was set by somebody else: until it is changed by `changePassword`, nothing follows from the posts.',
  })
  mustChangePassword!: boolean;

  @Field(() => String, {
    description:
      '设备密钥：32 bytes in base64, the same for an account wherever it signs in. A phone seals with it what it keeps for work without signal; what was recorded stays sealed after signing out, and opens for nobody else.',
  })
  deviceKey!: string;

  @Field(() => Boolean, { description: '演示模式：Whether this is a demo, whose passwords everybody knows.' })
  demo!: boolean;
}
