import { FieldResolver, Resolver, Args } from 'type-graphql';
import { sql } from '../kernel/db/sql.js';
import { contribute, many, readWithParent } from '../kernel/read/readable.js';
import type { Tools } from '../kernel/write/tools.js';
import { follows } from '../organisations/followers.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Area } from '../areas/area.entity.js';
import { givenRole } from './given-role.js';
import { refuseUnlessGiven } from './ground-of-post.js';
import { Post } from './post.entity.js';
import { postList } from './post.filter.js';

/** Posts at an organisation last no longer than it: whatever asks whether a post is in force need not ask for its organisation. */
follows({
  covering: async (tools, organisation, areas) => {
    const roles = await rolesAt(tools, organisation);
    if (roles.length === 0) return;
    // Whoever holds one gains sight there: as if each were given there.
    const ids = areas.map(({ id }) => id);
    const there = await tools.underEach(Area, ids, 'areaIds', 'grantPost');
    for (const role of roles)
      refuseUnlessGiven(tools, await givenRole(tools, role, organisation.county), there);
  },
  ending: async (tools, organisation, endsOn) => {
    const { rows } = await sql<{ id: string }>`
      update post set ends_on = greatest(${endsOn}::date, starts_on - 1), version = version + 1
      where organisation_id = ${organisation.id} and ends_by >= ${tools.today} and ends_by > ${endsOn} returning id`.execute(
      tools.db,
    );
    if (rows.length === 0) return;
    const { beside } = tools.remarks;
    beside.after = { ...beside.after, endedPosts: rows.map(({ id }) => id) };
  },
});

async function rolesAt({ db, today }: Tools, { id }: Organisation): Promise<string[]> {
  const { rows } = await sql<{ role: string }>`
    select distinct role from post where organisation_id = ${id} and ends_by >= ${today}`.execute(db);
  return rows.map(({ role }) => role);
}

contribute(Organisation, { posts: many(() => Post, 'organisation') });

@Resolver(() => Organisation)
export class PostsAtOrganisationResolver {
  @FieldResolver(() => postList.Connection, {
    description: '任职列表：The posts held at it, also those that have ended.',
  })
  posts(@Args(() => postList.Args) _: object): object {
    return readWithParent();
  }
}
