import { lyingInAreas, movingRows } from '../areas/lying.js';
import { sql } from '../kernel/db/sql.js';
import type { Tools } from '../kernel/write/tools.js';
import type { Household } from './household.entity.js';

/** Takes what hangs on a household along to where it lies now, in the transaction that moves it: see areas/lying.ts. */
export async function takeAlong(
  { db, kernel }: Tools,
  { id, area, county, areaPath }: Household,
): Promise<void> {
  for (const [entity, lying] of lyingInAreas) {
    const moving = lying.passes === 'withHousehold' ? movingRows(lying) : null;
    if (!moving) continue;
    await sql`
      update ${sql.table(kernel.tables.of(entity).tableName)} set area_id = ${area.id}, county = ${county}, area_path = ${areaPath}
      where household_id = ${id} and (${sql.raw(moving)})`.execute(db);
  }
}
