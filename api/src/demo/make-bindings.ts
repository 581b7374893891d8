import { BindingKind, LIMITS } from '../bindings/binding-kind.js';
import type { Binding } from '../bindings/binding.entity.js';
import type { BulkRow } from '../kernel/db/bulk.js';
import { daysBefore } from './days.js';
import { phoneNumber } from './identity.js';
import type { Worker } from './make-accounts.js';
import type { MadeArea, MadeAreas } from './make-areas.js';
import { givenName, surname } from './names.js';
import type { Ids, Random } from './random.js';

interface Making {
  ids: Ids;
  random: Random;
  today: string;
  startsOn: string;
}

/** How often nobody was ever bound, and how often the binding has run out since. */
const VACANT = 0.03;
const EXPIRED = 0.03;

/**
 * The chain from the county's leaders to the grids' workers, with a few holes in it. Leaders and cadres are names without an account;
 * in the grids it is whoever works there.
 */
export function makeBindings(
  { ids, random, today, startsOn }: Making,
  { townships, villages }: MadeAreas,
  workers: ReadonlyMap<string, Worker>,
): BulkRow<Binding>[] {
  const rows: BulkRow<Binding>[] = [];
  const bind = (
    { id: area, county, areaPath }: MadeArea,
    kind: BindingKind,
    holder: Pick<BulkRow<Binding>, 'account' | 'holderName' | 'holderTitle' | 'holderPhone'>,
  ) => {
    if (random.chance(VACANT)) return;
    const endsOn = random.chance(EXPIRED) ? daysBefore(today, random.int(3, 40)) : null;
    rows.push({ id: ids.next(), area, county, areaPath, kind, startsOn, endsOn, ...holder });
  };
  /** Somebody new whenever the one before has as many areas as one person can answer for. */
  const people = (title: string, most: number) => {
    let held = most;
    let holder = {};
    return () => {
      if (held++ >= most) {
        held = 1;
        const name = surname(random) + givenName(random, 'MALE', random.int(1966, 1990));
        holder = { account: null, holderName: name, holderTitle: title, holderPhone: phoneNumber(random) };
      }
      return holder;
    };
  };

  const countyLeader = people('县委常委', LIMITS.COUNTY_LEADER);
  for (const township of townships) bind(township, BindingKind.COUNTY_LEADER, countyLeader());
  const leaders = new Map(townships.map(({ id }) => [id, people('乡镇班子成员', LIMITS.TOWNSHIP_LEADER)]));
  for (const { area, grids } of villages) {
    bind(area, BindingKind.TOWNSHIP_LEADER, leaders.get(area.parent!)!());
    const cadre = people('村（社区）两委委员', LIMITS.CADRE);
    for (const { area: grid } of grids) {
      bind(grid, BindingKind.CADRE, cadre());
      const worker = workers.get(grid.id);
      if (worker)
        bind(grid, BindingKind.WORKER, {
          ...{ account: worker.id, holderName: worker.displayName, holderTitle: '专职网格员' },
          holderPhone: null,
        });
    }
  }
  return rows;
}
