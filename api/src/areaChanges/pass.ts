import { lyingInAreas, movingRows } from '../areas/lying.js';
import { Account } from '../accounts/account.entity.js';
import { Post } from '../accounts/post.entity.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import type { Tools } from '../kernel/write/tools.js';
import { Household } from '../people/household.entity.js';
import type { Passing } from './plan.js';
import { followArea } from './follow-area.js';
import { inBatches, tableOf, type Step } from './re-key.js';

const here = ({ from }: Passing): Sql => sql`area_path = ${from.areaPath} and area_id = ${from.id}`;
const among = (passing: Passing, ids: readonly string[] | 'all'): Sql =>
  ids === 'all' ? here(passing) : sql`${here(passing)} and id = any(${ids}::uuid[])`;

export const householdsOf = (passing: Passing): Sql => among(passing, passing.households);

/** Rows of an area itself that go to another: households with what hangs on them, posts that have not ended, accounts. */
export async function pass(tools: Tools, passing: Passing, changeId: string, step: Step): Promise<void> {
  const { from, to, posts, accounts } = passing;
  const set = sql`area_id = ${to.id}, area_path = ${to.areaPath}`;
  const take = async (entity: string, where: Sql): Promise<void> => {
    await sql`
      insert into area_change_item (change_id, entity, row_id, from_id, to_id)
      select ${changeId}, ${entity}, id, ${from.id}, ${to.id} from ${tableOf(tools, entity)} where ${where}`.execute(
      tools.db,
    );
    await inBatches(tools, entity, set, where, step);
  };

  await take(Household.name, householdsOf(passing));
  const gone = sql`household_id in (select id from household where area_id = ${to.id})`;
  for (const [entity, lying] of lyingInAreas)
    if (lying.passes === 'withHousehold')
      await inBatches(
        tools,
        entity,
        set,
        sql`${here(passing)} and ${gone} and (${sql.raw(movingRows(lying) ?? 'false')})`,
        step,
      );
  await take(Post.name, sql`${among(passing, posts)} and ends_by >= ${tools.today}`);
  await take(Account.name, among(passing, accounts));
  for (const followed of passing.follows) await followArea(tools, passing, followed, changeId);
}
