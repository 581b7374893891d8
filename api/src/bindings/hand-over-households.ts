import type { Account } from '../accounts/account.entity.js';
import { sql } from '../kernel/db/sql.js';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { MOST_ITEMS } from '../kernel/write/items.js';
import type { Tools } from '../kernel/write/tools.js';
import { holdWorker } from '../people/assign-households.js';
import { Household } from '../people/household.entity.js';
import { BindingKind } from './binding-kind.js';
import type { Binding } from './binding.entity.js';

/** What one transaction should hold locks on. */
const MOST_MOVED = 4 * MOST_ITEMS;

/**
 * The doors that the one who hands over was told to go to, in the areas that he or she was bound to as a worker. Each is asked for
 * as `assignHouseholds` asks, and bears its own row in the trail.
 * @param fresh the new bindings; `previous` is the old one of each
 */
export async function handOverHouseholds(
  tools: Tools,
  fresh: readonly Binding[],
  { to, on }: { to: Account | null; on: string },
): Promise<Household[]> {
  const workers = fresh.filter(({ kind }) => kind === BindingKind.WORKER);
  const from = workers[0]?.previous?.account;
  if (!from) return [];
  const ids = await householdsOf(tools, from.id, workers);
  if (ids.length === 0) return [];
  refuseUnless(tools, { to, on, count: ids.length });
  const moved: Household[] = [];
  for (let at = 0; at < ids.length; at += MOST_ITEMS) {
    const some = ids.slice(at, at + MOST_ITEMS);
    moved.push(...(await tools.loadEach(Household, some, 'households', 'assignHouseholds')));
  }
  await holdWorker(tools, moved, to!.id);
  // Of two bindings that both cover a door, one in a village and one in its grid, it is the inner one's.
  const innerFirst = workers.sort((a, b) => b.areaPath.length - a.areaPath.length);
  for (const household of moved) {
    household.worker = to;
    innerFirst.find(({ areaPath }) => household.areaPath.startsWith(areaPath))!.householdsMoved += 1;
  }
  return moved;
}

/** In the order of their ids, in which they are locked. */
async function householdsOf(
  { db }: Tools,
  accountId: string,
  bindings: readonly Binding[],
): Promise<string[]> {
  const paths = bindings.map(({ areaPath }) => areaPath);
  const { rows } = await sql<{ id: string }>`
    select id from household where worker_id = ${accountId}
      and exists (select from unnest(${paths}::text[]) as bound (path) where starts_with(household.area_path, bound.path))
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}

function refuseUnless(
  tools: Tools,
  { to, on, count }: { to: Account | null; on: string; count: number },
): void {
  if (!to)
    throw invalid({
      accountId: say(
        `有 ${count} 户由原包保人负责走访，接手人须有账号；或选择不移交住户`,
        `${count} households go along, for which an account is needed; or leave them out by withHouseholds`,
      ),
    });
  if (on > tools.today)
    throw invalid({
      on: say(
        `有 ${count} 户须同时移交，只能在移交当天办理；或选择不移交住户`,
        `${count} households go along, which can be done on the day itself only; or leave them out by withHouseholds`,
      ),
    });
  if (count > MOST_MOVED)
    throw invalid({
      bindings: say(
        `共 ${count} 户，一次最多移交 ${MOST_MOVED} 户，请分次移交`,
        `${count} households go along, and at most ${MOST_MOVED} at once: hand over fewer bindings`,
      ),
    });
}
