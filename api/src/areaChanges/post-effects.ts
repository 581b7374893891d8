import { Post } from '../accounts/post.entity.js';
import { OrganisationArea } from '../organisations/organisation.entity.js';
import type { Area, AreaName } from '../areas/area.entity.js';
import { sql } from '../kernel/db/sql.js';
import { lineagePaths, pathArray, pathEnd } from '../kernel/policy/path.js';
import { permitted } from '../kernel/policy/translate.js';
import type { Tools } from '../kernel/write/tools.js';
import type { PostEffect } from './area-change-preview.type.js';
import { goesTo, stays } from './following.js';
import { nameOf, pathAfter, type Plan } from './plan.js';

const MOST = 200;

/** Households that go from one place to another. */
interface Flow {
  from: string;
  to: string;
  households: number;
}

interface Held {
  id: string;
  accountName: string;
  role: string;
  /** Where it counts: its area, or each that its organisation covers. */
  stands: { path: string; coverId: string | null }[];
  area: AreaName;
}

/** Whose view a plan changes: posts above or at either end. Those inside what moves go along, and see what they saw. */
export async function postEffects(tools: Tools, plan: Plan): Promise<PostEffect[]> {
  const flows = await flowsOf(tools, plan);
  const held = new Map<Area, number>();
  for (const { to } of plan.passes) held.set(to, await countIn(tools, to.areaPath, pathEnd(to.areaPath)));
  const ends = [...flows, ...plan.passes.map(({ from, to }) => ({ from: from.areaPath, to: to.areaPath }))];
  const above = ends.flatMap(({ from, to }) => [...lineagePaths(from), ...lineagePaths(to)]);
  const posts = await postsOn(tools, [...new Set(above)]);
  return posts
    .map((post) => effectOn(post, plan, flows, held))
    .filter(({ gains, loses, goesTo }) => gains > 0 || loses > 0 || goesTo)
    .slice(0, MOST);
}

function effectOn(
  { stands, id, accountName, role, area }: Held,
  plan: Plan,
  flows: readonly Flow[],
  held: ReadonlyMap<Area, number>,
): PostEffect {
  const before = stands.map(({ path }) => path);
  const goes = stands.flatMap((stand) => placesAfter(stand, id, plan));
  const after = [...new Set(goes.map(({ path }) => path))];
  const [into] = goes.flatMap(({ to }) => to ?? []);
  const isIn = (path: string, paths: readonly string[]) => paths.some((each) => path.startsWith(each));
  const sum = (counted: (flow: Flow) => boolean) =>
    flows.filter(counted).reduce((total, { households }) => total + households, 0);
  // What lies there already, and stays.
  const found = new Set(goes.flatMap(({ to }) => (to && !isIn(to.areaPath, before) ? to : [])));
  return {
    ...{ postId: id, accountName, role, area },
    goesTo: into && stands.every(({ coverId }) => coverId === null) ? nameOf(into) : null,
    gains:
      sum(({ from, to }) => isIn(to, after) && !isIn(from, before)) +
      [...found].reduce((total, to) => total + held.get(to)!, 0),
    loses: sum(({ from, to }) => isIn(from, before) && !isIn(to, after)),
  };
}

/** A post goes as it is assigned, what an organisation covers as that is. */
function placesAfter(
  { path, coverId }: Held['stands'][number],
  postId: string,
  { moves, passes }: Plan,
): { path: string; to?: Area }[] {
  const withPost = () =>
    passes.filter(({ from, posts }) => from.areaPath === path && (posts === 'all' || posts.includes(postId)));
  const goes = coverId
    ? goesTo(passes, OrganisationArea.name, coverId)
    : withPost().map(({ to }) => ({ to, copied: false }));
  const there = goes.map(({ to }) => ({ path: to.areaPath, to }));
  return stays(goes) ? [{ path: pathAfter(moves, path) }, ...there] : there;
}

async function countIn({ db }: Tools, from: string, to: string, ids?: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from household where area_path >= ${from} and area_path < ${to}
      and (${ids ?? null}::uuid[] is null or id = any(${ids ?? null}::uuid[]))`.execute(db);
  return rows[0]!.count;
}

async function flowsOf(tools: Tools, { moves, passes }: Plan): Promise<Flow[]> {
  const flows: Flow[] = [];
  for (const { area, path } of moves)
    flows.push({
      from: area.areaPath,
      to: path,
      households: await countIn(tools, area.areaPath, pathEnd(area.areaPath)),
    });
  for (const { from, to, households } of passes) {
    const only = households === 'all' ? undefined : households;
    // `from` itself, without what lies below it: no path comes between it and its first child's.
    const there = await countIn(tools, from.areaPath, `${from.areaPath}\u0001`, only);
    flows.push({ from: from.areaPath, to: to.areaPath, households: there });
  }
  return flows;
}

async function postsOn({ kernel, viewer, db, today }: Tools, paths: readonly string[]): Promise<Held[]> {
  const post = kernel.tables.row(Post.name, 't');
  const { rows } = await sql<Held>`
    select t.id, t.account_name as "accountName", t.role, stands.list as stands,
      json_build_object('id', area.id, 'kind', area.kind, 'name', area.name) as area
    from ${post.from} join area on area.id = t.area_id
    cross join lateral (
      select json_agg(json_build_object('path', path, 'coverId', cover_id)) as list, bool_or(path = any(${pathArray(paths)})) as touched
      from (
        select t.area_path as path, null::uuid as cover_id where t.organisation_id is null
        union all
        select area_path, id from organisation_area as cover where cover.organisation_id = t.organisation_id) as each) as stands
    where (t.area_path = any(${pathArray(paths)}) or t.organisation_id in (
        select organisation_id from organisation_area where area_path = any(${pathArray(paths)})))
      and stands.touched and t.ends_by >= ${today} and ${permitted(viewer.able, 'read', post)}
    order by t.area_path, t.id`.execute(db);
  return rows;
}
