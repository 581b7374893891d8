import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Account } from './account.entity.js';

const visibleWithAccount = 'exists (select from account where account.id = session.account_id)';

/** A sign-in that has not ended. Its token is known to the client alone: here is only what the token hashes to. */
@Entity({
  tableName: 'session',
  rowLevelSecurity: 'force',
  policies: [{ name: 'with_account', using: visibleWithAccount, check: visibleWithAccount }],
})
@Unique({ properties: ['tokenHash'] })
@Index({ properties: ['account', 'lastSeenAt'] })
export class AccountSession {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  account!: Rel<Account>;

  /** SHA-256: the token is 32 random bytes, so nothing slower is needed. */
  @Property({ type: 'bytea', hidden: true })
  tokenHash!: Buffer;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  /** Written at most once a minute. */
  @Property({ type: 'timestamptz' })
  lastSeenAt!: Date;

  /** However busy it is, it ends then. */
  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Property({ type: 'text' })
  address!: string;

  @Property({ type: 'text' })
  userAgent!: string;
}
