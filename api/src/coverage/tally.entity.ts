import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Area } from '../areas/area.entity.js';
import { scopedTable } from '../kernel/db/scoped.entity.js';
import { OF_OPEN_RESPONSE, Response } from '../responses/response.entity.js';
import { liesInAreas } from '../areas/lying.js';

/**
 * The sums of `progress` for one area that holds households (a grid, as a rule) in one response: kept in the writing
 * transaction by triggers. An area above is the sum of the range below its path.
 */
@Entity(scopedTable('tally'))
@Index({ properties: ['response', 'areaPath'] })
export class Tally {
  [PrimaryKeyProp]?: ['area', 'response'];

  @ManyToOne(() => Area, { primary: true, deleteRule: 'restrict' })
  area!: Rel<Area>;

  @ManyToOne(() => Response, { primary: true, deleteRule: 'cascade' })
  response!: Rel<Response>;

  @Property({ type: 'uuid' })
  county!: string;

  @Property({ type: 'text', collation: 'C' })
  areaPath!: string;

  @Property({ type: 'integer' })
  households!: number;

  @Property({ type: 'integer' })
  visited!: number;

  @Property({ type: 'integer' })
  met!: number;

  @Property({ type: 'integer' })
  declared!: number;

  @Property({ type: 'integer' })
  registered!: number;

  @Property({ type: 'integer' })
  peopleMet!: number;

  @Property({ type: 'timestamptz', nullable: true })
  lastVisitAt!: Date | null;
}

/** The sums of a closed response stay where they were reported from; what passes to another area is added by triggers. */
liesInAreas(Tally, {
  moves: { where: OF_OPEN_RESPONSE },
  passes: 'byTrigger',
});
