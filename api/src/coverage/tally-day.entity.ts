import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Area } from '../areas/area.entity.js';
import { scopedTable } from '../kernel/db/scoped.entity.js';
import { OF_OPEN_RESPONSE, Response } from '../responses/response.entity.js';
import { liesInAreas } from '../areas/lying.js';

/**
 * The sums of `progress` for one area and one day in China: of each household its first day counts, so the days of an area come
 * to what `tally` says of it. Kept in the writing transaction by triggers.
 */
@Entity(scopedTable('tally_day'))
@Index({ properties: ['response', 'areaPath', 'day'] })
export class TallyDay {
  [PrimaryKeyProp]?: ['area', 'response', 'day'];

  @ManyToOne(() => Area, { primary: true, deleteRule: 'restrict' })
  area!: Rel<Area>;

  @ManyToOne(() => Response, { primary: true, deleteRule: 'cascade' })
  response!: Rel<Response>;

  @Property({ type: 'date', primary: true })
  day!: string;

  @Property({ type: 'uuid' })
  county!: string;

  @Property({ type: 'text', collation: 'C' })
  areaPath!: string;

  /** Households visited for the first time. */
  @Property({ type: 'integer' })
  visited!: number;

  /** Households whose best visit it was: where the most people were met, the first of several such. */
  @Property({ type: 'integer' })
  met!: number;

  /** People met at those best visits. */
  @Property({ type: 'integer' })
  peopleMet!: number;
}

/** The sums of a closed response stay where they were reported from; what passes to another area is added by triggers. */
liesInAreas(TallyDay, {
  moves: { where: OF_OPEN_RESPONSE },
  passes: 'byTrigger',
});
