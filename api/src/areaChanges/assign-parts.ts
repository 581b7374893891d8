import type { Area } from '../areas/area.entity.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { Problem } from '../kernel/errors.js';
import { filterSql } from '../kernel/read/filter.js';
import type { Info } from '../kernel/read/selection.js';
import { Statement } from '../kernel/read/statement.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { say } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';
import { Household } from '../people/household.entity.js';
import { followings, type Followed, type Follower } from './following.js';
import type { SplitPartInput } from './split-area.js';

export interface Part {
  children: Area[];
  households: string[];
  posts: string[];
  accounts: string[];
  follows: Followed[];
}

/** Something of the area, and the parts that name it. */
interface Claimed {
  id: string;
  label: string;
  parts: number[];
  several?: boolean;
}

type Named = (part: SplitPartInput) => readonly string[] | null | undefined;

const namedBy = (parts: readonly SplitPartInput[], id: string, ids: Named): number[] =>
  parts.flatMap((part, at) => (ids(part)?.some((given) => given.toLowerCase() === id) ? at : []));

/** So many are told by name. */
const MOST_TOLD = 20;

/**
 * Everything that lies in the area itself, part by part.
 * @throws INVALID with `unassigned` and `assignedTwice`: how many of what, and which
 */
export async function assignParts(
  tools: Tools,
  area: Area,
  parts: readonly SplitPartInput[],
  { children, followers }: { children: readonly Area[]; followers: readonly Follower[] },
): Promise<Part[]> {
  const named = (id: string, ids: Named) => namedBy(parts, id, ids);
  const posts = await postsAt(tools, area);
  const claims = {
    areas: children.map(({ id, name }) => ({ id, label: name, parts: named(id, ({ areaIds }) => areaIds) })),
    households: await households(tools, area, parts),
    posts: posts.map(({ id, label }) => ({ id, label, parts: named(id, ({ postIds }) => postIds) })),
    accounts: [] as Claimed[],
    bindings: followersIn(parts, followers, 'Binding', ({ bindingIds }) => bindingIds),
    organisations: followersIn(parts, followers, 'Organisation', ({ organisationIds }) => organisationIds),
    jointZones: followersIn(parts, followers, 'JointZone', ({ jointZoneIds }) => jointZoneIds),
  };
  for (const { id, label } of await accountsAt(tools, area)) {
    const explicit = named(id, ({ accountIds }) => accountIds);
    const byPosts = posts.flatMap((post, at) => (post.accountId === id ? claims.posts[at]!.parts : []));
    claims.accounts.push({ id, label, parts: explicit.length > 0 ? explicit : [...new Set(byPosts)] });
  }
  const rest = parts.findIndex((part) => part.rest);
  for (const claim of rest < 0 ? [] : Object.values(claims).flat())
    if (claim.parts.length === 0) claim.parts.push(rest);
  refuse(claims);
  const of = (list: readonly Claimed[], at: number) =>
    list.filter((claim) => claim.parts[0] === at).map(({ id }) => id);
  return parts.map((_part, at) => ({
    children: children.filter((_child, which) => claims.areas[which]!.parts[0] === at),
    households: of(claims.households, at),
    posts: of(claims.posts, at),
    accounts: of(claims.accounts, at),
    follows: followsTo(
      at,
      followers,
      [...claims.bindings, ...claims.organisations, ...claims.jointZones],
      parts.findIndex(({ stays }) => stays),
    ),
  }));
}

/** They stay where they are unless they are named: with the part that stays, or nowhere. */
function followersIn(
  parts: readonly SplitPartInput[],
  followers: readonly Follower[],
  subject: string,
  ids: Named,
): Claimed[] {
  const staying = parts.flatMap(({ stays }, at) => (stays ? at : []));
  const known = new Map(followings());
  return [
    ...Map.groupBy(
      followers.filter((each) => each.subject === subject),
      ({ id }) => id,
    ),
  ].map(([id, rows]) => {
    const chosen = namedBy(parts, id, ids);
    return {
      ...{ id, label: rows[0]!.name, parts: chosen.length > 0 ? chosen : staying },
      several: rows.every(({ entity }) => known.get(entity)!.several),
    };
  });
}

/** The rows of what is claimed go to the first part that claims it; the others get one of their own. */
function followsTo(
  at: number,
  followers: readonly Follower[],
  claims: readonly Claimed[],
  staying: number,
): Followed[] {
  const partsOf = new Map(claims.map(({ id, parts }) => [id, parts]));
  return followers.flatMap(({ entity, rowId, id }) => {
    const parts = partsOf.get(id)!;
    const keeper = parts.includes(staying) ? staying : parts[0];
    return parts.includes(at) ? [{ entity, ids: [rowId], copied: at !== keeper }] : [];
  });
}

/** Each household of the area itself, held, with the parts whose list, buildings or filter it meets. */
async function households(tools: Tools, area: Area, parts: readonly SplitPartInput[]): Promise<Claimed[]> {
  const statement = new Statement(tools.kernel, tools.viewer, {} as Info);
  const row = statement.table(Household.name);
  const meets = ({ householdIds, buildings, filter }: SplitPartInput): Sql => sql`(
    ${row.id} = any(${(householdIds ?? []).filter((id) => uuidOrNull(id))}::uuid[])
    or coalesce(${row.column('building')} = any(${buildings ?? []}::text[]), false)
    or ${filter && saysSomething(filter) ? filterSql(row, { ...filter }, statement.reading({})) : sql`false`})`;
  const { rows } = await sql<{ id: string; label: string; met: boolean[] }>`
    select ${row.id} as id, ${row.column('address')} as label, array[${sql.join(parts.map(meets))}] as met
    from ${row.from} where ${row.path} = ${area.areaPath} and ${row.column('area')} = ${area.id}
    order by ${row.column('doorOrder')}`.execute(tools.db);
  return rows.map(({ met, ...household }) => ({
    ...household,
    parts: met.flatMap((yes, at) => (yes ? at : [])),
  }));
}

/** A form sends the fields that nobody has filled in: a condition without words would be met by every household. */
const saysSomething = (given: unknown): boolean =>
  typeof given === 'object' && given !== null
    ? Object.values(given).some(saysSomething)
    : given !== undefined && given !== null && given !== '';

/** Of posts that have not ended; those at an organisation go where that goes. */
async function postsAt({ db, today }: Tools, { id }: Area) {
  const { rows } = await sql<{ id: string; label: string; accountId: string }>`
    select id, account_name as label, account_id as "accountId" from post where area_id = ${id} and organisation_id is null and ends_by >= ${today}`.execute(
    db,
  );
  return rows;
}

async function accountsAt({ db }: Tools, { id }: Area) {
  const { rows } = await sql<{ id: string; label: string }>`
    select id, display_name as label from account where area_id = ${id}`.execute(db);
  return rows;
}

const words = {
  areas: say('下级区域', 'areas'),
  households: say('住户', 'households'),
  posts: say('任职', 'posts'),
  accounts: say('账号', 'accounts'),
  bindings: say('包保', 'bindings'),
  organisations: say('组织', 'organisations'),
  jointZones: say('联防区', 'joint zones'),
};
type Sort = keyof typeof words;

function refuse(claims: Record<Sort, readonly Claimed[]>): void {
  const told = (which: (claim: Claimed) => boolean) =>
    (Object.keys(words) as Sort[]).flatMap((sort) => {
      const found = claims[sort].filter(which);
      const items = found.slice(0, MOST_TOLD).map(({ id, label }) => ({ id, label }));
      return found.length > 0 ? [{ sort, count: found.length, items }] : [];
    });
  const unassigned = told(({ parts }) => parts.length === 0);
  const assignedTwice = told(({ parts, several }) => parts.length > 1 && !several);
  if (unassigned.length + assignedTwice.length === 0) return;
  const list = (found: typeof unassigned, language: 'zh' | 'en') =>
    found
      .map(({ sort, count, items }) => {
        const names = items.slice(0, 3).map(({ label }) => label);
        return language === 'zh'
          ? `${words[sort].zh} ${count}（${names.join('、')}${count > 3 ? '等' : ''}）`
          : `${count} ${words[sort].en} (${names.join(', ')}${count > 3 ? ', ...' : ''})`;
      })
      .join(language === 'zh' ? '、' : ', ');
  const sentence = (found: typeof unassigned, zh: string, en: string) =>
    found.length > 0 ? say(`${zh}：${list(found, 'zh')}。`, `${en}: ${list(found, 'en')}. `) : say('', '');
  const none = sentence(unassigned, '尚未分配', 'Assigned to no part');
  const twice = sentence(assignedTwice, '重复分配', 'Assigned to several parts');
  const both = say(none.zh + twice.zh, (none.en + twice.en).trim());
  throw new Problem('INVALID', both, { fields: { into: both }, unassigned, assignedTwice });
}
