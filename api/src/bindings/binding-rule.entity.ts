import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { liesInAreas } from '../areas/lying.js';
import { countyTable, ScopedEntity } from '../kernel/db/scoped.entity.js';
import type { Limits, Required } from './binding-kind.js';

/** What a county has laid down for its chain; without a row, what is usual holds. */
@Entity(countyTable('binding_rule'))
@Unique({ properties: ['county'] })
export class BindingRule extends ScopedEntity {
  @Property({ type: 'jsonb' })
  required!: Required;

  @Property({ type: 'jsonb' })
  limits!: Limits;

  @Property({ type: 'integer', version: true })
  version!: number;
}

liesInAreas(BindingRule, { moves: 'none', passes: 'stays' });
