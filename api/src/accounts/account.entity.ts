import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { ScopedEntity, scopedOrOwnTable } from '../kernel/db/scoped.entity.js';
import { conflict } from '../kernel/errors.js';
import { Node } from '../kernel/graphql/node.js';
import { EnumIs } from '../kernel/graphql/operators.js';
import { DateTime } from '../kernel/graphql/scalars.js';
import { say } from '../kernel/words.js';
import { onConstraint } from '../kernel/write/constraints.js';
import { liesInAreas } from '../areas/lying.js';

export enum AccountStatus {
  ACTIVE = 'ACTIVE',
  DISABLED = 'DISABLED',
}
registerEnumType(AccountStatus, {
  name: 'AccountStatus',
  description: '账号状态：Whether an account can sign in.',
  valuesConfig: {
    ACTIVE: { description: '启用：can sign in.' },
    DISABLED: { description: '停用：cannot sign in; kept for history.' },
  },
});
export const AccountStatusIs = EnumIs(AccountStatus, 'AccountStatus');

@ObjectType({
  implements: Node,
  description: '账号：Somebody who signs in. It sees nothing by itself: what it sees follows from its posts.',
})
@Entity(scopedOrOwnTable('account', 'id'))
@Unique({ name: 'account_username_unique', properties: ['username'] })
@Index({ properties: ['areaPath', 'username', 'id'] })
@Index({
  name: 'account_import',
  expression: 'create index account_import on account (import_id) where import_id is not null',
})
export class Account extends ScopedEntity {
  @Field(() => String, {
    description: '用户名：The name to sign in with, in lower case; unique in the whole system.',
  })
  @Property({ type: 'text', collation: 'C' })
  username!: string;

  @Field(() => String, { description: '姓名：The name that others see.' })
  @Property({ type: 'text', collation: 'C' })
  displayName!: string;

  @Field(() => String, {
    nullable: true,
    description: '工作电话：A business phone; whoever reads the account reads it.',
  })
  @Property({ type: 'text', nullable: true })
  phone!: string | null;

  @Field(() => AccountStatus, { description: '状态：Whether it can sign in.' })
  @Enum({ items: () => AccountStatus, type: 'text' })
  status: AccountStatus = AccountStatus.ACTIVE;

  @Field(() => Area, {
    nullable: true,
    description:
      '所属区域：Its home area: whoever manages accounts there manages it. Null where the viewer may not open that area.',
  })
  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;

  /** Argon2id, in PHC form; see password.ts. */
  @Property({ type: 'text', hidden: true })
  passwordHash!: string;

  @Field(() => Boolean, {
    description:
      '须修改密码：Its password was set by somebody else. Until its owner has set another, nothing follows from its posts.',
  })
  @Property({ type: 'boolean' })
  mustChangePassword: Opt<boolean> = false;

  /** Whether signing in takes a code as well; see second-factor.entity.ts. Told to its owner, and by `viewerCan` to whoever may reset it. */
  @Property({ type: 'boolean' })
  hasSecondFactor: boolean = false;

  @Field(() => DateTime, { description: '创建时间：When it was created.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: '最近登录：When it last signed in; null if never.' })
  @Property({ type: 'timestamptz', nullable: true })
  lastSignInAt!: Date | null;

  /** Up to when it has read its notices; null if never. Not a change of the account: it has no version of its own. */
  @Property({ type: 'timestamptz', nullable: true, hidden: true })
  noticesReadAt!: Date | null;

  /** When somebody else last set its password, and who: it is told so. */
  @Property({ type: 'timestamptz', nullable: true, hidden: true })
  passwordResetAt!: Date | null;

  @Property({ type: 'text', nullable: true, hidden: true })
  passwordResetBy!: string | null;

  /** The import that made it; null where it was created by itself. */
  @Property({ type: 'uuid', nullable: true, hidden: true })
  importId!: Opt<string> | null;

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

onConstraint('account_username_unique', () =>
  conflict(say('该用户名已被使用，请换一个。', 'This username is taken: choose another.')),
);

liesInAreas(Account, { moves: 'all', passes: 'chosen' });
