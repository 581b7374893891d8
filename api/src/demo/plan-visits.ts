import type { GridPlan, VillagePlan } from './plan.js';
import type { Random } from './random.js';

/** Of all households, this part has been visited. */
const VISITED = 2 / 3;

/** Parts of the villages, and of the grids in the others. */
const UNTOUCHED_VILLAGES = 0.03;
const NEARLY_DONE_VILLAGES = 0.12;
const UNTOUCHED_GRIDS = 0.05;
const GRIDS_WITHOUT_WORKER = 0.025;

/**
 * Who has come how far: villages nearly done, one at least not begun, grids not begun and grids without a worker, and
 * the rest anywhere between, so that every list of the missed has something in it and the whole comes to two thirds.
 */
export function planVisits(random: Random, villages: readonly VillagePlan[]): void {
  // The first village stays an ordinary one: its logins come first in the list of the demo's accounts.
  const [first, ...others] = villages;
  const order = random.shuffled(others);
  const untouched = order.splice(0, portion(villages, UNTOUCHED_VILLAGES));
  const nearlyDone = order.splice(0, portion(villages, NEARLY_DONE_VILLAGES));
  for (const { grids } of nearlyDone) for (const grid of grids) grid.visited = random.between(0.93, 1);
  const ordinary = first ? [first, ...order] : order;
  for (const { grids } of ordinary) {
    const pace = random.between(0.3, 0.9);
    for (const grid of grids) grid.visited = Math.min(0.95, Math.max(0.1, pace * random.spread(0.25)));
  }
  const grids = order.flatMap((village) => village.grids);
  const idle = random.shuffled(grids);
  for (const grid of idle.splice(0, portion(grids, GRIDS_WITHOUT_WORKER)))
    Object.assign(grid, { staffed: false, visited: 0 });
  for (const grid of idle.splice(0, portion(grids, UNTOUCHED_GRIDS))) grid.visited = 0;
  bringTo(
    VISITED,
    ordinary.flatMap((village) => village.grids),
    [...untouched, ...nearlyDone].flatMap((village) => village.grids),
  );
}

const portion = (items: readonly unknown[], part: number): number =>
  Math.max(1, Math.ceil(items.length * part));

/** Raises each part to the one power that brings all households together to `aim`; none stays none. */
function bringTo(aim: number, ordinary: readonly GridPlan[], fixed: readonly GridPlan[]): void {
  const visits = (grids: readonly GridPlan[], power = 1) =>
    grids.reduce((sum, { households, visited }) => sum + households * visited ** power, 0);
  const households = [...ordinary, ...fixed].reduce((sum, grid) => sum + grid.households, 0);
  let [low, high] = [0.05, 20];
  for (let step = 0; step < 60; step++) {
    const power = (low + high) / 2;
    if (visits(ordinary, power) + visits(fixed) > aim * households) low = power;
    else high = power;
  }
  for (const grid of ordinary) grid.visited **= high;
}
