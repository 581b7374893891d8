/**
 * A part of an answer as PostgreSQL wrote it: JSON text in the very shape that was asked for, sent on without being read.
 * Statements make it (see statement.ts), the outline keeps GraphQL's executor out of it (see graphql/outline.ts).
 */
export class Answer {
  constructor(readonly text: string) {}
}

/** JSON of an answer, parts of which are `Answer`s. */
export function textOf(value: unknown): string {
  if (value instanceof Answer) return value.text;
  if (value instanceof Array) return `[${value.map(textOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${textOf(part)}`).join(',')}}`;
}
