import { allowedParents, kinds } from '../areas/area-kind.js';
import { Area } from '../areas/area.entity.js';
import { lyingInAreas, movingRows } from '../areas/lying.js';
import { verifyCoverage } from '../coverage/verify-coverage.js';
import type { Kernel } from '../kernel/context.js';
import { everything, within, type Database, type Db } from '../kernel/db/database.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { LABEL } from '../kernel/policy/path.js';
import type { Tables } from '../kernel/read/row.js';

/** What is wrong with the tree, and where. */
export interface AreaFault {
  what: string;
  areaId: string | null;
  name: string | null;
  detail: string;
}

const MOST = 100;
const label = sql.lit(LABEL);

/** Each finds areas `a`, with its parent `p` where it has one, of which something does not hold. */
const checks: Readonly<Record<string, { from: Sql; where: Sql; detail: Sql }>> = {
  orphan: {
    from: sql`area a left join area p on p.id = a.parent_id`,
    where: sql`(a.parent_id is null) <> (a.kind = 'COUNTY') or (a.parent_id is not null and p.id is null)`,
    detail: sql`'parent ' || coalesce(a.parent_id::text, 'none')`,
  },
  cycle: {
    // Whoever hangs on nothing that hangs on a root.
    from: sql`area a`,
    where: sql`a.id not in (
      with recursive rooted as (
        select id from area where parent_id is null union select child.id from area child join rooted on child.parent_id = rooted.id
      ) select id from rooted)`,
    detail: sql`'never reaches a root'`,
  },
  'two roots': {
    from: sql`area a`,
    where: sql`a.parent_id is null and (a.id <> a.county or exists (
      select from area other where other.parent_id is null and other.county = a.county and other.id <> a.id))`,
    detail: sql`'county ' || a.county`,
  },
  'closed parent': {
    from: sql`area a join area p on p.id = a.parent_id`,
    where: sql`a.status = 'ACTIVE' and p.status <> 'ACTIVE'`,
    detail: sql`'below ' || p.name`,
  },
  path: {
    from: sql`area a left join area p on p.id = a.parent_id`,
    where: sql`length(a.area_path) <> coalesce(length(p.area_path), 0) + ${label} or right(a.area_path, 1) <> '/'
      or not starts_with(a.area_path, coalesce(p.area_path, '')) or a.county <> coalesce(p.county, a.id)`,
    detail: sql`a.area_path || ' below ' || coalesce(p.area_path, 'nothing')`,
  },
  kind: {
    from: sql`area a join area p on p.id = a.parent_id`,
    where: sql`a.status = 'ACTIVE' and not (p.kind = any(case a.kind ${sql.join(
      kinds.map(
        (kind) => sql`when ${sql.lit(kind)} then ${sql.lit(`{${allowedParents[kind].join(',')}}`)}::text[]`,
      ),
      sql.raw(' '),
    )} end))`,
    detail: sql`a.kind || ' below ' || p.kind`,
  },
  lineage: {
    from: sql`area a left join area p on p.id = a.parent_id`,
    where: sql`a.lineage <> case when p.id is null then '[]' else
      p.lineage || jsonb_build_array(jsonb_build_object('id', p.id, 'kind', p.kind, 'name', p.name)) end`,
    detail: sql`a.lineage::text`,
  },
  'children counted': {
    from: sql`area a`,
    where: sql`a.children_made < (select count(*) from area child where child.parent_id = a.id)`,
    detail: sql`a.children_made || ' made'`,
  },
  history: {
    from: sql`area a left join area_term t on t.area_id = a.id and t.until is null`,
    where: sql`(t.area_path, t.name, t.kind, t.status, t.official_code, t.parent_id)
      is distinct from (a.area_path, a.name, a.kind, a.status, a.official_code, a.parent_id)`,
    detail: sql`'the newest says ' || coalesce(t.name || ' ' || t.area_path || ' ' || t.status, 'nothing')`,
  },
};

/** Checks the whole tree, and that every row lies where its area does. One moment by each statement: a server may go on writing. */
export async function verifyAreas(db: Database, tables: Tables): Promise<AreaFault[]> {
  const faults = await within(db, everything('verification of areas'), async (tx) => {
    const found: AreaFault[] = [];
    for (const [what, { from, where, detail }] of Object.entries(checks)) {
      const { rows } = await sql<Omit<AreaFault, 'what'>>`
        select a.id as "areaId", a.name, ${detail} as detail from ${from} where ${where} order by a.area_path limit ${MOST}`.execute(
        tx,
      );
      found.push(...rows.map((row) => ({ what, ...row })));
    }
    return [...found, ...(await misplacedRows(tx, tables))];
  });
  const { total } = await verifyCoverage(db);
  if (total > 0)
    faults.push({
      what: 'coverage',
      areaId: null,
      name: null,
      detail: `${total} differences: npm run coverage:verify`,
    });
  return faults;
}

/** Rows that go along with their area and do not lie where it does. */
async function misplacedRows(db: Db, tables: Tables): Promise<AreaFault[]> {
  const faults: AreaFault[] = [];
  for (const [entity, lying] of lyingInAreas) {
    const meta = tables.of(entity);
    const moving = movingRows(lying);
    if (entity === Area.name || !moving || !('area' in meta.properties)) continue;
    const { rows } = await sql<Omit<AreaFault, 'what'>>`
      select a.id as "areaId", a.name, ${meta.tableName} || ': ' || count(*) || ' rows' as detail
      from (select area_id, area_path from ${sql.table(meta.tableName)} where ${sql.raw(moving)}) as lying
      join area a on a.id = lying.area_id
      where lying.area_path <> a.area_path
      group by a.id, a.name limit ${MOST}`.execute(db);
    faults.push(...rows.map((row) => ({ what: 'rows', ...row })));
  }
  return faults;
}

/** Every night; what it finds stands in the log as an error. */
export async function verifyAreasNightly({ db, tables, log }: Kernel): Promise<void> {
  for (const fault of await verifyAreas(db, tables))
    log.error({ part: 'areas', ...fault }, 'the tree of areas has a fault');
}
