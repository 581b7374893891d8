/** What the operations ask for: ids of the county's rows, the same on every run. Read once, as the owner. */
export async function readWorld(db) {
  const rows = async (text, values = []) => (await db.query(text, values)).rows;
  const areas = (kind) =>
    rows(
      `select id, area_path as path, left(area_path, -1) || '0' as "end" from area where kind = $1 order by area_path`,
      [kind],
    );
  const [county] = await areas('COUNTY');
  const townships = await areas('TOWNSHIP');
  const villages = await areas('VILLAGE');
  const at = Math.floor(villages.length / 2);
  const village = { ...villages[at], token: `token-village-${at + 1}` };
  const of = townships.findIndex(({ path }) => village.path.startsWith(path));
  const township = { ...townships[of], token: `token-township-${of + 1}` };
  const [response] = await rows(`select id from response where status = 'OPEN'`);
  /** The last row before page 1,000 of the county's households, or before its last page. */
  const [before] = await rows(
    `select area_path as "areaPath", door_order as "doorOrder", id from household order by area_path, door_order, id
      offset least(999 * 25, (select count(*) from household) - 26) limit 1`,
  );
  const inVillage = `area_path >= $1 and area_path < $2`;
  const people = (
    await rows(`select id from person where ${inVillage} order by id limit 1000`, [village.path, village.end])
  ).map(({ id }) => id);
  const names = await rows(
    `select distinct left(name, 2) as name, left(name_initials, 2) as initials from person where ${inVillage} order by 1, 2 limit 100`,
    [village.path, village.end],
  );
  /** A thousand grid workers, or all there are, each with the doors of the own grid. */
  const workers = await rows(
    `with worker as (
      select account.id, username, post.area_id from account
      join post on post.account_id = account.id and post.role = 'GRID_WORKER'
      where username <> 'scattered' order by account.id limit 1000
    )
    select worker.id, 'token-' || username as token, username, array_agg(household.id::text order by household.id) as households
    from worker join household on household.area_id = worker.area_id group by worker.id, username order by worker.id`,
  );
  return {
    county: { ...county, token: 'token-county-1' },
    township,
    village,
    scattered: { token: 'token-scattered' },
    response,
    before,
    people,
    names,
    workers,
  };
}
