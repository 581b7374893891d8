import { sql, type Sql } from '../db/sql.js';

/**
 * Paths: the place of an area in its tree, as fixed-width labels each ending in `/`: `0001/000a/`.
 * A subtree is the half-open range [path, end of path) in byte order (`COLLATE "C"`), which every index answers.
 */
const WIDTH = 4;
/** Characters of one label with its separator. */
export const LABEL = WIDTH + 1;

/** `/` is followed by `0` in ASCII, and labels have a fixed width, so nothing else sorts in between. */
export const pathEnd = (path: string): string => path.slice(0, -1) + '0';

export const childPath = (parent: string, ordinal: number): string => {
  const label = ordinal.toString(36).padStart(WIDTH, '0');
  if (label.length > WIDTH) throw new Error(`an area cannot have more than ${36 ** WIDTH - 1} children`);
  return `${parent}${label}/`;
};

/** The path itself and every path above it, root first. */
export const lineagePaths = (path: string): string[] =>
  Array.from({ length: path.length / LABEL }, (_, depth) => path.slice(0, (depth + 1) * LABEL));

/** As PostgreSQL's array: a path holds nothing that would have to be quoted. */
export const pathArray = (paths: readonly string[]): Sql =>
  sql`${sql.shared(`{${paths.join(',')}}`)}::text[]`;

export const rootOf = (path: string): string => path.slice(0, LABEL);

/** Drops ranges that lie inside another one. */
export const outermost = (paths: readonly string[]): string[] =>
  [...new Set(paths)]
    .sort()
    .reduce<string[]>((kept, path) => (path.startsWith(kept.at(-1) ?? '\0') ? kept : [...kept, path]), []);
