import type { GraphQLResolveInfo } from 'graphql';
import { Account, AccountStatus } from '../accounts/account.entity.js';
import { inForce, Post } from '../accounts/post.entity.js';
import { RoleName } from '../accounts/role-name.js';
import { Area, AreaStatus } from '../areas/area.entity.js';
import { readablePath } from '../areas/area.filter.js';
import { beginningOf, daysAfter } from '../kernel/clock.js';
import { viewerOf, type Context } from '../kernel/context.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { and } from '../kernel/read/and.js';
import { Json } from '../kernel/read/json.js';
import { rootField, select } from '../kernel/read/read.js';
import type { Row } from '../kernel/read/row.js';
import { objectTypeOf, type Selected } from '../kernel/read/selection.js';
import type { Statement } from '../kernel/read/statement.js';
import { under } from '../kernel/read/under.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { Household } from '../people/household.entity.js';
import { Response } from '../responses/response.entity.js';
import { Visit } from '../visits/visit.entity.js';
import { Tally } from './tally.entity.js';
import type { WorkerTodayConnection } from './workers-today.type.js';

interface Asked {
  areaId: string;
  responseId: string;
}

/**
 * The grid workers at and below an area, and what they have done today in a response: as far as the viewer may read their posts,
 * and of their visits and doors those that lie in the area and that the viewer may read.
 */
export async function workersToday(
  context: Context,
  asked: Asked,
  info: GraphQLResolveInfo,
): Promise<WorkerTodayConnection> {
  const { today } = viewerOf(context);
  const found = select<WorkerTodayConnection>(context, info, (statement) => {
    const workers = new Workers(statement, asked, today);
    // Each worker once: by the first of its posts.
    const post = statement.table(Post.name);
    const earlier = statement.table(Post.name);
    const first = sql`not exists (select from ${earlier.from} where ${earlier.column('account')} = ${post.column('account')}
      and (${earlier.path}, ${earlier.id}) < (${post.path}, ${post.id}) and ${workers.atWork(earlier)})`;
    return statement.page(post, rootField(info), and([workers.atWork(post), first]), {
      order: [{ field: 'areaPath', direction: 'ASC' }],
      item: (type, nodes) => statement.parts(type, nodes, (part) => workers.field(post, part)),
    }).sql;
  });
  return found as Promise<WorkerTodayConnection>;
}

class Workers {
  /** Of the area asked for; NULL, below which nothing lies, where the viewer may not read it. */
  private readonly path: Sql;

  constructor(
    private readonly statement: Statement,
    private readonly asked: Asked,
    private readonly today: string,
  ) {
    this.path = readablePath(asked.areaId, statement.reading({}));
  }

  /** A grid worker's post that counts today, in the area. */
  atWork(post: Row): Sql<boolean> {
    const { statement } = this;
    const [area, holder] = [statement.table(Area.name), statement.table(Account.name)];
    return and([
      under(post.path, this.path),
      sql`${post.column('role')} = ${RoleName.GRID_WORKER}`,
      inForce(post, this.today),
      statement.visible(post),
      sql`exists (select from ${area.from} where ${area.id} = ${post.column('area')} and ${area.column('status')} = ${AreaStatus.ACTIVE})`,
      sql`not exists (select from ${holder.from} where ${holder.id} = ${post.column('account')}
        and ${holder.column('status')} = ${AccountStatus.DISABLED})`,
    ]);
  }

  field(post: Row, selected: Selected): Sql | Json {
    const { statement } = this;
    const { name, field, nodes } = selected;
    const account = post.column('account');
    switch (name) {
      case 'id':
        return account;
      case 'name':
        return post.column('accountName');
      case 'account': {
        const { row, joined } = post.related('account', `${post.alias}_account`);
        const type = objectTypeOf(field.type)!;
        const from = sql`from ${row.from} where ${joined} and ${statement.visible(row)}`;
        return Json.one(statement.object(row, type, nodes), from);
      }
      case 'grids':
        return this.grids(account, selected);
      case 'assigned':
        return this.assigned(account);
      case 'visitsToday':
        return this.visits(account, sql`count(*)`, true);
      case 'peopleMetToday':
        return this.visits(account, sql`coalesce(sum(people_met), 0)`, true);
      case 'lastVisitAt': // with a filter, or the newest of everybody would be looked through for one of this visitor's
        return this.visits(account, sql`max(visited_at) filter (where true)`, false);
      case 'missed': {
        const held = statement.table(Post.name);
        const paths = sql`select ${held.path} as path from ${held.from} where ${held.column('account')} = ${account} and ${this.atWork(held)}`;
        return this.missed(sql`(${paths})`);
      }
      default:
        throw new Error(`WorkerToday.${name} is not read`);
    }
  }

  private grids(account: Sql, { field, nodes }: Selected): Json {
    const { statement } = this;
    const held = statement.table(Post.name);
    const { row: area, joined } = held.related('area', `${held.alias}_area`);
    const item = statement.parts(objectTypeOf(field.type)!, nodes, (part) =>
      part.name === 'area'
        ? statement.object(area, objectTypeOf(part.field.type)!, part.nodes)
        : this.missed(sql`(select ${area.path} as path)`),
    );
    const from = sql`from ${held.from} join ${area.from} on ${joined} and ${statement.visible(area)}
      where ${held.column('account')} = ${account} and ${this.atWork(held)}`;
    return Json.list(item, from, area.path);
  }

  /** Households not visited below any of the paths, each counted once, from the sums by area. */
  private missed(paths: Sql): Sql {
    const { statement } = this;
    const tally = statement.table(Tally.name);
    return sql`(select coalesce(sum(missed), 0) from (
      select distinct ${tally.column('area')}, ${tally.column('households')} - ${tally.column('visited')} as missed
      from ${paths} as held join ${tally.from} on ${under(tally.path, sql`held.path`)}
      where ${tally.column('response')} = ${this.responseId()} and ${statement.visible(tally)}) as each)`;
  }

  private assigned(account: Sql): Sql {
    const { statement } = this;
    const household = statement.table(Household.name);
    return sql`(select count(*) from ${household.from} where ${household.column('worker')} = ${account}
      and starts_with(${household.path}, ${this.path}) and ${statement.visible(household)})`;
  }

  /** Of its visits in the area and the response that count: all, or today's. They are found by the visitor, and nothing else. */
  private visits(account: Sql, what: Sql, isToday: boolean): Sql {
    const { statement, today } = this;
    const visit = statement.table(Visit.name);
    const at = visit.column('visitedAt');
    const midnight = (day: string) => beginningOf(sql`${day}::date`);
    const when = sql`and ${at} >= ${midnight(today)} and ${at} < ${midnight(daysAfter(today, 1))}`;
    return sql`(select ${what} from ${visit.from} where ${visit.column('visitor')} = ${account} ${isToday ? when : sql``}
      and ${visit.column('response')} = ${this.responseId()} and not ${visit.column('voided')}
      and starts_with(${visit.path}, ${this.path}) and ${statement.visible(visit)})`;
  }

  /** NULL where the viewer may not read the response. */
  private responseId(): Sql {
    const { statement } = this;
    const response = statement.table(Response.name);
    return sql`(select ${response.id} from ${response.from} where ${response.id} = ${uuidOrNull(this.asked.responseId)} and ${statement.visible(response)})`;
  }
}
