import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Area } from '../areas/area.entity.js';
import { scopedTable } from '../kernel/db/scoped.entity.js';
import { Household } from '../people/household.entity.js';
import { Response } from '../responses/response.entity.js';
import { liesInAreas } from '../areas/lying.js';

/**
 * How a household stands in a response: one row for each household from the day the response opens, so that what is
 * missed is there to be read, not searched for. Kept by triggers (migrations/*-coverage.sql), frozen when it closes.
 */
@Entity(scopedTable('progress'))
@Index({
  name: 'progress_not_visited',
  expression:
    'create index progress_not_visited on progress (response_id, area_path, household_id) include (county) where visits = 0',
})
@Index({
  name: 'progress_not_registered',
  expression:
    'create index progress_not_registered on progress (response_id, area_path, household_id) include (county) where declared > registered',
})
@Index({ properties: ['response', 'area'] })
export class Progress {
  [PrimaryKeyProp]?: ['household', 'response'];

  @ManyToOne(() => Household, { primary: true, deleteRule: 'cascade' })
  household!: Rel<Household>;

  @ManyToOne(() => Response, { primary: true, deleteRule: 'cascade' })
  response!: Rel<Response>;

  @Property({ type: 'uuid' })
  county!: string;

  @Property({ type: 'text', collation: 'C' })
  areaPath!: string;

  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;

  /** People the household says it has. */
  @Property({ type: 'integer' })
  declared!: number;

  /** People registered in it. */
  @Property({ type: 'integer' })
  registered!: number;

  /** Visits that count. */
  @Property({ type: 'integer', default: 0 })
  visits = 0;

  /** The most people met at one visit. */
  @Property({ type: 'integer', default: 0 })
  peopleMet = 0;

  @Property({ type: 'timestamptz', nullable: true })
  lastVisitAt!: Date | null;

  /** The day in China of its first visit that counts. */
  @Property({ type: 'date', nullable: true })
  firstVisitOn!: string | null;

  /** The day of the visit at which the most people were met, the first of several such; null while nobody was. */
  @Property({ type: 'date', nullable: true })
  metOn!: string | null;
}

/** With its household: by the triggers of that. */
liesInAreas(Progress, { moves: 'none', passes: 'byTrigger' });
