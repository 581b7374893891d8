import { chinaMidnight } from './chinaTime';

/**
 * What a filter form's value becomes in the API's typed filters.
 * An empty value gives `undefined`, which JSON leaves out: an unset filter is not sent.
 */
type Empty = '' | null | undefined;

const given = <T>(value: T | Empty): value is T => value !== undefined && value !== null && value !== '';

export const eq = <T>(value: T | Empty) => (given(value) ? { eq: value } : undefined);
export const oneOf = <T>(values: T[] | Empty) =>
  given(values) && values.length > 0 ? { in: values } : undefined;
export const contains = (text: string | Empty) => (given(text) ? { contains: text.trim() } : undefined);
export const startsWith = (text: string | Empty) => (given(text) ? { startsWith: text.trim() } : undefined);
export const has = <T>(value: T | Empty) => (given(value) ? { has: value } : undefined);

/** The area and everything below it. */
export const under = (areaId: string | Empty) => (given(areaId) ? { under: areaId } : undefined);

/** Whole days in China, the last one included. */
export function days(from: string | Empty, to: string | Empty) {
  if (!given(from) && !given(to)) return undefined;
  return {
    gte: given(from) ? chinaMidnight(from).toISOString() : undefined,
    lt: given(to) ? chinaMidnight(to, 1).toISOString() : undefined,
  };
}
