import { sql, type Sql } from '../db/sql.js';
import { inForm, type Blank } from './blank.js';

/** As a range, and in its order: LIKE may not use an index under row level security. For columns that collate "C". */
export const begins = (column: Sql, text: string | Blank): Sql<boolean> =>
  sql<boolean>`(${column} >= ${text} and ${column} < ${inForm(text, (begin) => `${begin}\u{10FFFF}`)})`;
