type Values = Record<string, unknown>;

export interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

const valuesOf = (json: unknown): Values =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Values) : {};

/** Nothing, nothing yet and an empty text read alike. */
const plain = (value: unknown) => JSON.stringify(value === '' ? null : (value ?? null));

/** Field by field, only what differs; of something new, what it began with. */
export function changes(before: unknown, after: unknown): Change[] {
  const [was, became] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(became)])]
    .filter((field) => plain(was[field]) !== plain(became[field]))
    .map((field) => ({ field, before: was[field], after: became[field] }));
}
