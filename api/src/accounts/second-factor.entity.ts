import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { countyTable, ScopedEntity } from '../kernel/db/scoped.entity.js';
import { Account } from './account.entity.js';
import { liesInAreas } from '../areas/lying.js';

const withAccountOf = (tableName: string) => {
  const visible = `exists (select from account where account.id = ${tableName}.account_id)`;
  return {
    tableName,
    rowLevelSecurity: 'force' as const,
    policies: [{ name: 'with_account', using: visible, check: visible }],
  };
};

/**
 * What an account shares with its owner's telephone. It is in force where `account.hasSecondFactor` says so; until then it is
 * being set up, and opens nothing.
 */
@Entity(withAccountOf('second_factor'))
export class SecondFactor {
  [PrimaryKeyProp]?: 'account';

  @ManyToOne(() => Account, { primary: true, deleteRule: 'cascade' })
  account!: Rel<Account>;

  /** The secret in base32, sealed by the vault: who has the database without DATA_KEY computes no code. */
  @Property({ type: 'bytea', hidden: true })
  sealedSecret!: Buffer;

  @Property({ type: 'timestamptz' })
  startedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;

  /** Of the last code that was taken: neither that one nor one before it is ever taken again. */
  @Property({ type: 'integer', default: 0 })
  lastStep!: number;
}

/** Signs in once, without the telephone; its row goes when it is used. Here is only what it hashes to under the vault's key. */
@Entity(withAccountOf('recovery_code'))
export class RecoveryCode {
  [PrimaryKeyProp]?: ['account', 'hash'];

  @ManyToOne(() => Account, { primary: true, deleteRule: 'cascade' })
  account!: Rel<Account>;

  @PrimaryKey({ type: 'bytea' })
  hash!: Buffer;
}

/** A role that must have a second factor in a county: whoever holds a post in it there can do nothing before they have one. */
@Entity(countyTable('second_factor_role'))
@Unique({ properties: ['county', 'role'] })
export class SecondFactorRole extends ScopedEntity {
  /** As in `Post`. */
  @Property({ type: 'text' })
  role!: string;
}

/** A county's, which never moves. */
liesInAreas(SecondFactorRole, { moves: 'none', passes: 'stays' });
