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

/** Whole days in the viewer's own time zone, the last one included. */
export function days(from: string | Empty, to: string | Empty) {
  if (!given(from) && !given(to)) return undefined;
  return { gte: given(from) ? startOfDay(from) : undefined, lt: given(to) ? startOfDay(to, 1) : undefined };
}

function startOfDay(day: string, daysLater = 0): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater).toISOString();
}
