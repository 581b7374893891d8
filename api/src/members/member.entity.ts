import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { countyTable, ScopedEntity } from '../kernel/db/scoped.entity.js';
import { conflict } from '../kernel/errors.js';
import { Node } from '../kernel/graphql/node.js';
import { EnumIs } from '../kernel/graphql/operators.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { say } from '../kernel/words.js';
import { onConstraint } from '../kernel/write/constraints.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { liesInAreas } from '../areas/lying.js';

export enum MemberDuty {
  SECRETARY = 'SECRETARY',
  DEPUTY_SECRETARY = 'DEPUTY_SECRETARY',
  MEMBER = 'MEMBER',
}
registerEnumType(MemberDuty, {
  name: 'MemberDuty',
  description: '组织职务：What somebody is in an organisation. It allows nothing by itself: a post does.',
  valuesConfig: {
    SECRETARY: { description: '书记（队长、负责人）：its secretary or head; one at a time.' },
    DEPUTY_SECRETARY: { description: '副书记（副队长）：deputy.' },
    MEMBER: { description: '成员：member.' },
  },
});
export const MemberDutyIs = EnumIs(MemberDuty, 'MemberDuty');

@ObjectType({
  implements: Node,
  description: '组织成员：Somebody who belongs to an organisation, with an account or by name alone.',
})
@Entity(countyTable('member'))
@Index({ properties: ['organisation', 'duty', 'name'] })
@Index({ properties: ['county', 'areaPath'] })
@Index({ properties: ['account'] })
@Index({
  name: 'member_one_secretary',
  expression: `create unique index member_one_secretary on member (organisation_id) where duty = 'SECRETARY' and left_on is null`,
})
@Index({
  name: 'member_account_once',
  expression: `create unique index member_account_once on member (organisation_id, account_id) where left_on is null`,
})
export class Member extends ScopedEntity {
  @Field(() => Organisation, {
    nullable: true,
    description: '组织：To which organisation; null where the viewer may not read it.',
  })
  @ManyToOne(() => Organisation, { deleteRule: 'restrict' })
  organisation!: Rel<Organisation>;

  @Field(() => Account, {
    nullable: true,
    description: '账号：Their account; null where there is none, or where the viewer may not open it.',
  })
  @ManyToOne(() => Account, { nullable: true, deleteRule: 'restrict' })
  account!: Rel<Account> | null;

  @Field(() => String, { description: '姓名：Their name, of the day they were added.' })
  @Property({ type: 'text', collation: 'C' })
  name!: string;

  @Field(() => MemberDuty, { description: '职务：What they are in it.' })
  @Enum({ items: () => MemberDuty, type: 'text' })
  duty!: MemberDuty;

  @Field(() => LocalDate, { description: '加入日期：Their first day in it.' })
  @Property({ type: 'date' })
  joinedOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: '离开日期：When they left; null while they belong.',
  })
  @Property({ type: 'date', nullable: true })
  leftOn!: string | null;

  /** A column, for policies stand on no nullable one. */
  @Field(() => Boolean, { description: '是否在册：Whether they belong to it.' })
  @Property({ type: 'boolean', generated: `(left_on is null) stored` })
  belongs!: boolean;

  @Field(() => Int, {
    description: '版本：Give it back with a change, so that nobody overwrites what they have not seen.',
  })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => [String], {
    description:
      '可执行操作：The deeds that would succeed on it for the viewer now, by name of the mutation.',
  })
  viewerCan!: string[];
}

onConstraint('member_one_secretary', () =>
  conflict(
    say('该组织已有书记（负责人），请先变更其职务。', 'It has a secretary already: change their duty first.'),
  ),
);
onConstraint('member_account_once', () =>
  conflict(say('该账号已是该组织成员。', 'This account belongs to it already.')),
);

/** Where their organisation is. */
liesInAreas(Member, { moves: 'all', passes: { along: 'Organisation', by: 'organisation_id' } });
