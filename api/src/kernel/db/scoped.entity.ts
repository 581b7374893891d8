import type { EntityOptions, PolicyDef } from '@mikro-orm/core';
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Every row that belongs to an area carries its county (the distribution key) and its area's path. */
export abstract class ScopedEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  county!: string;

  @Property({ type: 'text', collation: 'C' })
  areaPath!: string;
}

/**
 * In a subquery, so that no plan is made for the range of whoever asks first: a plan is kept for all, and the planner takes a
 * known range of paths for a single row, and would rather read all of it than follow an id.
 */
export const setting = (name: string) => `(select current_setting('app.${name}', true))`;

const inEnvelope = `area_path >= ${setting('scope_from')} and area_path < ${setting('scope_to')}`;
const inCounty = `area_path >= ${setting('county_from')} and area_path < ${setting('county_to')}`;

/** Third wall: holds within `everything(...)` only. */
export const unscoped = `${setting('scope_from')} = '' and ${setting('scope_to')} = '~'`;

const wall = (name: string, expression: string): PolicyDef => ({
  name,
  command: 'all',
  using: expression,
  check: expression,
});

/** Third wall: the row lies in the common range of the viewer's posts. */
export const scopedTable = (tableName: string) =>
  ({
    tableName,
    rowLevelSecurity: 'force',
    policies: [wall('in_envelope', inEnvelope)],
  }) satisfies EntityOptions<never>;

/** Third wall: the row lies in a county where the viewer has a post; finer is left to the first two. */
export const countyTable = (tableName: string) =>
  ({
    tableName,
    rowLevelSecurity: 'force',
    policies: [wall('in_county', inCounty)],
  }) satisfies EntityOptions<never>;

/** Third wall: in the envelope, or the holder's own. */
export const scopedOrOwnTable = (tableName: string, ownColumn: string) =>
  ({
    tableName,
    rowLevelSecurity: 'force',
    policies: [wall('in_envelope', inEnvelope), wall('own', `${ownColumn}::text = ${setting('account')}`)],
  }) satisfies EntityOptions<never>;
