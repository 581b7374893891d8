import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Account } from '../accounts/account.entity.js';
import { setting, unscoped } from '../kernel/db/scoped.entity.js';
import { Import } from './import.entity.js';

const own = `exists (select from import where import.id = first_password.import_id and import.account_id::text = ${setting('account')})`;

/**
 * The first password of an account that an import has made, sealed. Only whoever imported reaches it, once, within a day: then it is
 * deleted; see docs/decisions/031.
 */
@Entity({
  tableName: 'first_password',
  rowLevelSecurity: 'force',
  policies: [
    { name: 'own', using: own, check: own },
    { name: 'unscoped', using: unscoped, check: unscoped },
  ],
})
@Index({ properties: ['import'] })
@Index({ properties: ['createdAt'] })
export class FirstPassword {
  [PrimaryKeyProp]?: 'account';

  @OneToOne(() => Account, { primary: true, deleteRule: 'cascade' })
  account!: Rel<Account>;

  @ManyToOne(() => Import, { deleteRule: 'cascade' })
  import!: Rel<Import>;

  @Property({ type: 'blob', hidden: true })
  sealedPassword!: Buffer;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}
