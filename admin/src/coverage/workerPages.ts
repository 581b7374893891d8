import { chinaDay } from '../kernel/chinaDay';

/** A list narrowed so, with its filters on the screen. */
const listWith = (resource: string, filter: Record<string, unknown>): string =>
  `/${resource}?${new URLSearchParams({
    filter: JSON.stringify(filter),
    displayedFilters: JSON.stringify(Object.fromEntries(Object.keys(filter).map((name) => [name, true]))),
  }).toString()}`;

export const visitsOfToday = (visitorId: string, today = chinaDay()) =>
  listWith('visits', { visitorId, visitedFrom: today, visitedTo: today });

export const missedInGrid = (areaId: string, responseId: string) =>
  listWith('households', { areaId, visitedIn: { responseId, visited: false } });

export const householdsOfWorker = (worker: string) => listWith('households', { worker });
