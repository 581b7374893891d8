import type { SortPayload } from 'react-admin';

/** Which rows of a list, and in which order. */
export interface Query {
  filter: Record<string, unknown>;
  sort: SortPayload;
  /** The filter inputs that are shown. */
  shown: Record<string, boolean>;
}

export interface SavedFilter extends Query {
  name: string;
}

export const LONGEST_NAME = 30;

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, inner]) => [key, sorted(inner)]),
      )
    : value;

/** The same rows in the same order, whatever inputs are shown. */
export const isSameQuery = (one: Query, other: Query): boolean =>
  JSON.stringify([one.filter, one.sort].map(sorted)) ===
  JSON.stringify([other.filter, other.sort].map(sorted));

/** The list's address with it: what a link says, anybody may open, and sees only what they may see. */
export const addressOf = (resource: string, { filter, sort, shown }: Query): string =>
  `/${resource}?${new URLSearchParams({
    filter: JSON.stringify(filter),
    displayedFilters: JSON.stringify(shown),
    ...{ sort: sort.field, order: sort.order, page: '1' },
  }).toString()}`;

/** What stands against a name, as a key of savedWords. */
export function faultOf(name: string, others: readonly SavedFilter[]) {
  const text = name.trim();
  if (text === '') return 'nameNeeded' as const;
  if (text.length > LONGEST_NAME) return 'nameTooLong' as const;
  return others.some((other) => other.name === text) ? ('nameTaken' as const) : undefined;
}
