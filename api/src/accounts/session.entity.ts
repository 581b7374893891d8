import type { Rel } from '@mikro-orm/core';
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { Account } from './account.entity.js';

const visibleWithAccount = 'exists (select from account where account.id = session.account_id)';

/** What a token stands for. */
export enum SessionKind {
  /** A sign-in. */
  OWN = 'OWN',
  /** Looking at the panel as somebody else, beside a sign-in: it reads, and does nothing. */
  VIEW = 'VIEW',
}

/** A sign-in that has not ended, or a view as somebody else that belongs to one and ends with it. Its token is known to the client alone: here is only what the token hashes to. */
@Entity({
  tableName: 'session',
  rowLevelSecurity: 'force',
  policies: [{ name: 'with_account', using: visibleWithAccount, check: visibleWithAccount }],
})
@Unique({ properties: ['tokenHash'] })
@Index({ properties: ['account', 'lastSeenAt'] })
@Index({ properties: ['parent'] })
@Index({
  name: 'session_views',
  expression: `create index session_views on session (expires_at) where kind = 'VIEW'`,
})
@Check({
  name: 'session_view_check',
  expression: `(kind = 'VIEW') = (parent_id is not null and viewed_id is not null and reason is not null)`,
})
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

  @Enum({ items: () => SessionKind, type: 'text' })
  kind: SessionKind = SessionKind.OWN;

  /** Of a view: the sign-in it is worth nothing without. */
  @ManyToOne(() => AccountSession, { nullable: true, deleteRule: 'cascade' })
  parent!: Rel<AccountSession> | null;

  /** Of a view: as whom. */
  @ManyToOne(() => Account, { nullable: true, deleteRule: 'cascade' })
  viewed!: Rel<Account> | null;

  /** Of a view: why. */
  @Property({ type: 'text', nullable: true })
  reason!: string | null;
}
