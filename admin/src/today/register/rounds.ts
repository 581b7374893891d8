import { chinaDay } from '../../kernel/chinaDay';
import type { Item } from '../outbox/item';
import type { Door, LastVisit, Register } from './register';

/** A door with how it stands in the response, what was recorded here included. */
export interface Call extends Door {
  last: LastVisit | null;
  /** Fewer people registered than the household says it has. */
  missing: number;
}

export interface Rounds {
  /** In the order to walk them: mine, then anybody's, then colleagues'; of each first where nobody was, from the last door on; then where nobody was met, the oldest first. */
  toVisit: Call[];
  /** Of those: never visited in this response. */
  unvisited: number;
  visited: Call[];
  lacking: Call[];
  visitedToday: number;
  total: number;
}

/** Where somebody was met or nobody lives there is nothing left to go for. */
const SETTLED = ['MET', 'VACANT'];

/** My doors in one response: what is to be done, and in what order. */
export function rounds(register: Register, items: readonly Item[], responseId: string, now: Date): Rounds {
  const recorded = visitsOf(register, items, responseId);
  const newest = new Map<string, LastVisit>(Object.entries(register.lastVisits[responseId] ?? {}));
  for (const { householdId, visitedAt, outcome } of recorded) {
    const before = newest.get(householdId);
    if (!before || timeOf(before) <= Date.parse(visitedAt)) newest.set(householdId, { visitedAt, outcome });
  }
  const calls = register.doors.map((door) => ({
    ...door,
    last: newest.get(door.id) ?? null,
    missing: Math.max(0, door.declared - door.registered),
  }));
  const mine = recorded.toSorted((a, b) => timeOf(b) - timeOf(a));
  const never = fromDoor(calls, mine[0]?.householdId).filter(({ last }) => !last);
  const again = calls.filter(({ last }) => last && !SETTLED.includes(last.outcome)).sort(byOldest);
  const today = chinaDay(now);
  const todays = mine.filter(({ visitedAt }) => chinaDay(new Date(visitedAt)) === today);
  return {
    toVisit: [...never, ...again].sort(byWhose),
    unvisited: never.length,
    visited: calls
      .filter(({ last }) => last)
      .sort(byOldest)
      .reverse(),
    lacking: fromDoor(calls, mine[0]?.householdId).filter(({ missing }) => missing > 0),
    visitedToday: new Set(todays.map(({ householdId }) => householdId)).size,
    total: calls.length,
  };
}

const timeOf = (visit: { visitedAt: string } | null): number => (visit ? Date.parse(visit.visitedAt) : 0);
/** A register taken before doors were assigned says nothing of it. */
const WHOSE = { me: 0, anybody: 1, colleague: 2 };
const byWhose = (one: Call, other: Call): number =>
  WHOSE[one.goes ?? 'anybody'] - WHOSE[other.goes ?? 'anybody'];

const byOldest = (one: Call, other: Call): number => timeOf(one.last) - timeOf(other.last);

/** What is behind the last door comes first; what lies before it is met on the way back. */
function fromDoor(calls: readonly Call[], lastDoor: string | undefined): Call[] {
  const at = calls.findIndex(({ id }) => id === lastDoor);
  return [...calls.slice(at + 1), ...calls.slice(0, at + 1)];
}

type Known = Pick<Item, 'visitId' | 'householdId' | 'visitedAt' | 'outcome'>;

/** My visits in a response: the server's, and over them what was recorded or put right here. */
function visitsOf({ visits, takenAt }: Register, items: readonly Item[], responseId: string): Known[] {
  const known = new Map<string, Known>();
  for (const visit of visits)
    if (visit.responseId === responseId) known.set(visit.id, { ...visit, visitId: visit.id });
  for (const item of items)
    if (item.responseId === responseId && counts(item, takenAt)) known.set(item.visitId, item);
  return [...known.values()];
}

/** What the server has had since before the register was read stands in the register, as it is by now. */
const counts = ({ state, sentAt }: Item, takenAt: number): boolean =>
  state === 'waiting' || (state === 'sent' && (sentAt ?? 0) >= takenAt);

/** By door, street or name; each word that was typed must be found. */
export function search<Found extends Call>(calls: readonly Found[], typed: string): Found[] {
  const words = typed.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...calls];
  return calls.filter(({ address, people }) => {
    const text = [address, ...people.map(({ name }) => name)].join(' ').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
