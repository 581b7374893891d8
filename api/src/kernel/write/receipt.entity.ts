import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { setting } from '../db/scoped.entity.js';

/** What a client-made id was used for: the same deed with the same content again is answered as before. */
@Entity({
  tableName: 'receipt',
  rowLevelSecurity: 'force',
  policies: [
    {
      name: 'own',
      using: `account_id::text = ${setting('account')}`,
      check: `account_id::text = ${setting('account')}`,
    },
  ],
})
export class Receipt {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  accountId!: string;

  @Property({ type: 'text' })
  action!: string;

  @Property({ type: 'text' })
  digest!: string;

  @Property({ type: 'timestamptz' })
  at!: Date;
}
