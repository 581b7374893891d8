import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { setting } from '../db/scoped.entity.js';

const unscoped = `${setting('scope_to')} = '~'`;

/**
 * Counters of failed sign-ins and of exact searches, in the form and the order of columns that rate-limiter-flexible writes.
 * They belong to no area: no viewer's transaction sees them.
 */
@Entity({
  tableName: 'rate_limit',
  rowLevelSecurity: 'force',
  policies: [{ name: 'unscoped', using: unscoped, check: unscoped }],
})
export class RateLimit {
  @PrimaryKey({ type: 'varchar(255)' })
  key!: string;

  @Property({ type: 'integer', default: 0 })
  points!: number;

  @Property({ type: 'bigint', nullable: true })
  expire!: string | null;
}
