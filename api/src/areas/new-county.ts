import { sql } from '../kernel/db/sql.js';
import { v7 } from 'uuid';
import type { Db } from '../kernel/db/database.js';
import { childPath } from '../kernel/policy/path.js';
import { AreaKind } from './area-kind.js';

export interface County {
  id: string;
  areaPath: string;
  name: string;
}

/**
 * The root of a tree. No post allows it, since it lies in nobody's area: it is made when a deployment gets its first
 * admin, in a transaction that may see every county.
 */
export async function newCounty(
  db: Db,
  { code, name, today }: { code: string; name: string; today: string },
): Promise<County> {
  await sql`lock table area in share row exclusive mode`.execute(db); // two at once would take one place
  const { rows } = await sql<{ last: string | null }>`
    select max(area_path) as last from area where parent_id is null`.execute(db);
  const last = parseInt(rows[0]!.last ?? '0', 36);
  const id = v7();
  const areaPath = childPath('', last + 1);
  await sql`
    insert into area (id, county, area_path, kind, name, official_code, lineage, valid_from)
    values (${id}, ${id}, ${areaPath}, ${AreaKind.COUNTY}, ${name}, ${code}, '[]', ${today})`.execute(db);
  return { id, areaPath, name };
}

export async function countyByCode(db: Db, code: string): Promise<County | null> {
  const { rows } = await sql<County>`
    select id, area_path as "areaPath", name from area
    where parent_id is null and official_code = ${code} and status = 'ACTIVE'`.execute(db);
  return rows[0] ?? null;
}
