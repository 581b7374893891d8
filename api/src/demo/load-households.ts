import type { Bulk } from '../kernel/db/bulk.js';
import { Household } from '../people/household.entity.js';
import { Person } from '../people/person.entity.js';
import { Visit } from '../visits/visit.entity.js';
import { addressesOf } from './address.js';
import { sizesWithMean } from './compositions.js';
import { makeHousehold, type MadeHousehold, type Making } from './household.js';
import { IdNumbers } from './identity.js';
import type { Worker } from './make-accounts.js';
import type { MadeGrid, MadeVillage } from './make-areas.js';
import type { MadeResponse } from './make-responses.js';
import { makeVisits } from './make-visits.js';
import { surname } from './names.js';
import type { CountyPlan } from './plan.js';
import { Random } from './random.js';

interface Fieldwork {
  workers: ReadonlyMap<string, Worker>;
  open: MadeResponse;
  closed: MadeResponse;
}

const REPORT_EVERY_MS = 2_000;
/** Counts for the people who are declared and not registered, and for homes where nobody lives. */
const NOT_IN_THE_BOOKS = 1.05;

/**
 * Makes and writes the households and people of a county, village by village: while PostgreSQL takes in one village, the next is
 * made. Visits are only copied: they are poured once the responses stand, all at once.
 * @returns how many visits were copied
 */
export async function loadHouseholds(
  bulk: Bulk,
  { seed, now, ...making }: Omit<Making, 'idNumbers' | 'sizes'> & { seed: string; now: Date },
  plan: CountyPlan,
  villages: readonly MadeVillage[],
  { workers, open, closed }: Fieldwork,
  say: (line: string) => void,
): Promise<number> {
  const idNumbers = new IdNumbers();
  const sizes = sizesWithMean((plan.people / plan.households) * NOT_IN_THE_BOOKS);
  const counts = { households: 0, people: 0, visits: 0 };
  const tell = () =>
    say(`${counts.households.toLocaleString('en')} households, ${counts.people.toLocaleString('en')} people`);
  let told = Date.now();
  let pouring = Promise.resolve();
  try {
    for (const village of villages) {
      const random = new Random(`${seed} village ${village.area.officialCode}`);
      const clans = Array.from({ length: 4 }, () => surname(random));
      const grids = village.grids.map((grid) => ({
        grid,
        households: makeGrid({ ...making, idNumbers, sizes }, random, village, grid, clans),
      }));
      const stand = village.grids.find(({ area }) => workers.has(area.id));
      const visits = grids.flatMap(({ grid, households }) => {
        const own = workers.get(grid.area.id);
        const worker = own ?? (stand && workers.get(stand.area.id));
        const round = { ids: making.ids, random, now };
        return [
          ...(own
            ? makeVisits({ ...round, response: open, worker: own, visited: grid.plan.visited }, households)
            : []),
          ...(worker && village.area.areaPath.startsWith(closed.areaPath)
            ? makeVisits({ ...round, response: closed, worker, visited: random.between(0.9, 1) }, households)
            : []),
        ];
      });
      const households = grids.flatMap((grid) => grid.households);
      const people = households.flatMap((household) => household.people);
      await pouring;
      await bulk.copy(
        Household,
        households.map(({ household }) => household),
      );
      await bulk.copy(Person, people);
      await bulk.copy(Visit, visits);
      pouring = bulk.pour(Household, Person);
      pouring.catch(() => {}); // thrown where it is awaited
      counts.households += households.length;
      counts.people += people.length;
      counts.visits += visits.length;
      if (Date.now() - told < REPORT_EVERY_MS) continue;
      tell();
      told = Date.now();
    }
  } finally {
    await pouring;
  }
  tell();
  return counts.visits;
}

function makeGrid(
  making: Making,
  random: Random,
  { plan }: MadeVillage,
  { area, number, plan: { households } }: MadeGrid,
  clans: readonly string[],
): MadeHousehold[] {
  const ground = {
    id: area.id,
    county: area.county,
    areaPath: area.areaPath,
    community: plan.community,
    clans,
  };
  return addressesOf(random, plan, number, households).map((address) =>
    makeHousehold(making, random, ground, address),
  );
}
