import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDate } from '../kernel/graphql/scalars.js';

export enum AccessVerdict {
  ALLOWED = 'ALLOWED',
  ACCOUNT_DISABLED = 'ACCOUNT_DISABLED',
  PASSWORD_NOT_CHANGED = 'PASSWORD_NOT_CHANGED',
  NO_SECOND_FACTOR = 'NO_SECOND_FACTOR',
  NO_POST = 'NO_POST',
  ROLE_LACKS = 'ROLE_LACKS',
  OUT_OF_REACH = 'OUT_OF_REACH',
  WRONG_STATE = 'WRONG_STATE',
  GUARDED = 'GUARDED',
}
registerEnumType(AccessVerdict, {
  name: 'AccessVerdict',
  description: '能否操作：Whether an account may do something to a record, or what stands against it.',
  valuesConfig: {
    ALLOWED: { description: '可以：it may.' },
    ACCOUNT_DISABLED: { description: '账号已停用：the account is disabled.' },
    PASSWORD_NOT_CHANGED: {
      description:
        '须先修改密码：its password was set by somebody else and not changed yet: its posts do not count.',
    },
    NO_SECOND_FACTOR: {
      description:
        '须先设置二次验证：one of its roles must have a second factor, and it has none: its posts do not count.',
    },
    NO_POST: { description: '无在任职务：none of its posts that can be seen is in force.' },
    ROLE_LACKS: { description: '角色无此权限：none of its roles has the permission.' },
    OUT_OF_REACH: { description: '不在范围内：the record lies outside of what its posts reach.' },
    WRONG_STATE: { description: '状态不符：the record is not in a state for it.' },
    GUARDED: { description: '另有限制：a rule beyond role, area and state stands against it.' },
  },
});

export enum PostVerdict {
  ALLOWS = 'ALLOWS',
  WITHHELD = 'WITHHELD',
  ENDED = 'ENDED',
  NOT_BEGUN = 'NOT_BEGUN',
  AREA_CLOSED = 'AREA_CLOSED',
  ROLE_LACKS = 'ROLE_LACKS',
  OUT_OF_REACH = 'OUT_OF_REACH',
  WRONG_STATE = 'WRONG_STATE',
}
registerEnumType(PostVerdict, {
  name: 'PostVerdict',
  description: '任职判定：What one post says to a deed on a record.',
  valuesConfig: {
    ALLOWS: { description: '允许：it gives the right.' },
    WITHHELD: {
      description:
        '暂不生效：it would give the right, which is withheld until the account has a second factor.',
    },
    ENDED: { description: '已结束：its term is over.' },
    NOT_BEGUN: { description: '尚未开始：its term has not begun.' },
    AREA_CLOSED: { description: '区域已撤销：its area is closed.' },
    ROLE_LACKS: { description: '角色无此权限：its role does not have the permission.' },
    OUT_OF_REACH: { description: '不在范围内：it does not reach the record.' },
    WRONG_STATE: { description: '状态不符：it reaches the record, which is not in a state for it.' },
  },
});

@ObjectType({ description: '逐项任职：A post of the account that the viewer may read, and what it says.' })
export class ExplainedPost {
  @Field(() => ID, { description: '编号：The post.' })
  id!: string;

  @Field(() => ID, { description: '角色：Its role.' })
  role!: string;

  @Field(() => String, { nullable: true, description: '职务：What it is called.' })
  title!: string | null;

  @Field(() => ID, { description: '任职区域：The area where it lies.' })
  areaId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '地点：Where it lies, by the names from the county down; null where the viewer sees no area there.',
  })
  placeName!: string | null;

  @Field(() => LocalDate, { description: '起始日期：Its first day.' })
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: '结束日期：Its last day.' })
  endsOn!: string | null;

  @Field(() => PostVerdict, { description: '判定：What it says to the deed.' })
  verdict!: PostVerdict;
}

@ObjectType({ description: '附加限制：A rule beyond role, area and state, and whether it holds.' })
export class ExplainedGuard {
  @Field(() => Boolean, { description: '是否满足：Whether it lets the deed through.' })
  holds!: boolean;

  @Field(() => String, { description: '说明：What somebody is told whom it stops.' })
  because!: string;
}

@ObjectType({
  description:
    '权限说明：Why an account may, or may not, do something to a record now; found by the rules that the deed itself is held to.',
})
export class AccessExplanation {
  @Field(() => AccessVerdict, {
    description: '结论：Whether it may, or the first thing that stands against it.',
  })
  verdict!: AccessVerdict;

  @Field(() => Boolean, { description: '能否：Whether it may.' })
  allowed!: boolean;

  @Field(() => Boolean, {
    description:
      '看得到：Whether the account gets to see the record at all; else it is told that there is none.',
  })
  sees!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '原因：The words of the rule that stands against it, where it has some.',
  })
  because!: string | null;

  @Field(() => [String], { description: '范围：How far the permission reaches from a post, in words.' })
  reach!: string[];

  @Field(() => [ID], {
    description: '有此权限的角色：The roles that have the permission, built in and composed.',
  })
  rolesThatMay!: string[];

  @Field(() => String, {
    nullable: true,
    description: '记录地点：Where the record lies; null where the viewer sees no area there.',
  })
  placeName!: string | null;

  @Field(() => [ExplainedPost], {
    description: '逐项任职：Its posts that the viewer may read, those that decide first.',
  })
  posts!: ExplainedPost[];

  @Field(() => [ID], {
    description:
      '因缺少二次验证：Which of these posts are in a role that must have a second factor, which the account lacks.',
  })
  withheldBy!: string[];

  @Field(() => Boolean, {
    description:
      '经由其他任职：It may by a post that the viewer may not read, one that reaches in from elsewhere.',
  })
  byOtherPost!: boolean;

  @Field(() => [ExplainedGuard], { description: '附加限制：Further rules, where the posts allow it.' })
  guards!: ExplainedGuard[];

  @Field(() => [String], {
    description:
      '另一端：Types of records on which the same deed needs the same permission, e.g. where to move to.',
  })
  alsoOn!: string[];
}
