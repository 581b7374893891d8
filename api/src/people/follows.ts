import { sql } from '../kernel/db/sql.js';
import type { Tools } from '../kernel/write/tools.js';
import type { Household } from './household.entity.js';

/** A table whose rows lie where their household lies: it has household_id, area_id, county and area_path. */
interface Follower {
  table: string;
  /** Which of its rows go along; the others are history and stay where they were. */
  where?: string;
}

const followers: Follower[] = [];

/** A module whose rows hang on households says so here, and they move with them. */
export const follows = (follower: Follower): void => {
  followers.push(follower);
};

/** Takes what hangs on a household along to where it lies now, in the transaction that moves it. */
export async function takeAlong({ db }: Tools, { id, area, county, areaPath }: Household): Promise<void> {
  for (const { table, where = 'true' } of followers)
    await sql`
      update ${sql.table(table)} set area_id = ${area.id}, county = ${county}, area_path = ${areaPath}
      where household_id = ${id} and (${sql.raw(where)})`.execute(db);
}
