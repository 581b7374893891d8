type Values = Record<string, unknown>;

export interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

const valuesOf = (json: unknown): Values =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Values) : {};

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Field by field, only what differs; of something new, what it began with. */
export function changes(before: unknown, after: unknown): Change[] {
  const [was, became] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(became)])]
    .filter((field) => !same(was[field], became[field]))
    .map((field) => ({ field, before: was[field], after: became[field] }));
}
