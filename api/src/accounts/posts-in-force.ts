import { sql, type Sql } from '../kernel/db/sql.js';
import type { HeldPost } from '../kernel/policy/viewer.js';
import { composedOf } from './composed-of.js';

const EVERY = sql<boolean>`true`;

/**
 * Where the posts stand: at their area, or where the organisation covers at which they are held, while that stands. Those of a closed
 * area do not count. `required` is there where the post's role must have a second factor in its county.
 */
const heldOn = (today: string): Sql => sql`
  from post
  left join (organisation_area as cover join organisation on organisation.id = cover.organisation_id
    and organisation.starts_on <= ${today} and organisation.ends_by >= ${today}) on cover.organisation_id = post.organisation_id
  join area on area.id = case when post.organisation_id is null then post.area_id else cover.area_id end and area.status = 'ACTIVE'
  left join second_factor_role as required on required.county = post.county and required.role = post.role
  where post.account_id = account.id and post.starts_on <= ${today} and post.ends_by >= ${today}`;

/** Further facts of a post where it stands, as SQL of the tables `post` and `area`: what a later module knows of it. */
const facts = new Map<keyof HeldPost, (today: string) => Sql>();

/** Registered by the module that knows it; see `HeldPost`. Asked with every request. */
export const factOfPosts = (name: keyof HeldPost, fact: (today: string) => Sql): void => {
  facts.set(name, fact);
};

const furtherFacts = (today: string): Sql[] =>
  [...facts].map(([name, fact]) => sql`, ${sql.lit(name)}, ${fact(today)}`);

/** Changed, a composed role counts at the next request: viewers are kept by this text. Of the table `post`. */
const COMPOSED = composedOf(sql`post.role`, sql`post.county`);

const LACKS = sql<boolean>`(not account.has_second_factor and coalesce(bool_or(required.role is not null), false))`;

const listed = (today: string, which: Sql<boolean>): Sql => sql`
  json_agg(json_build_object('id', post.id, 'role', post.role, 'title', post.title, 'composed', ${COMPOSED},
    'areaId', area.id, 'county', area.county, 'areaPath', area.area_path, 'organisationId', post.organisation_id${sql.join(furtherFacts(today), sql.raw(''))})
    order by area.area_path, post.id) filter (where ${which})`;

/**
 * Of the table `account`: JSON of its posts in force on that day, as `HeldPost[]`. None, where one of them is in a role that
 * must have a second factor and the account has none: nothing follows from its posts until it has. None either, while its password is
 * one that somebody else has set.
 * @param which of the table `post`: only these
 */
export const postsInForce = (
  today: string,
  which: Sql<boolean> = EVERY,
): Sql<string> => sql<string>`coalesce((
  select case when not ${LACKS} and not account.must_change_password then ${listed(today, which)} end
  ${heldOn(today)}), '[]')::text`;

/** The same whether or not they count: for telling what each would allow, never for allowing it. */
export const postsToTellOf = (today: string): Sql<string> =>
  sql<string>`coalesce((select ${listed(today, EVERY)} ${heldOn(today)}), '[]')::text`;

/** Of the table `account`: its posts whose role must have a second factor that it lacks. While there is one, none of them counts. */
export const postsLackingSecondFactor = (today: string): Sql<string[]> => sql<string[]>`array(
  select post.id::text ${heldOn(today)} and required.role is not null and not account.has_second_factor
  order by post.area_path, post.id)`;

/** Of the table `account`: whether its posts do not count for want of a second factor. */
export const lacksSecondFactor = (today: string): Sql<boolean> =>
  sql<boolean>`(select ${LACKS} ${heldOn(today)})`;
