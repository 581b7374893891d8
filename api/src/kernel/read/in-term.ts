import { sql, type Sql } from '../db/sql.js';
import type { Row } from './row.js';

/** Whether a day lies in the term of a row: both of its days count. @param last the property with the last one, never null */
export const inTerm = (row: Row, today: string, last = 'endsBy'): Sql<boolean> =>
  sql<boolean>`(${row.column('startsOn')} <= ${today} and ${row.column(last)} >= ${today})`;
