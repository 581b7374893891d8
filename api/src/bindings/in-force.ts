import { sql, type Sql } from '../kernel/db/sql.js';
import { inTerm } from '../kernel/read/in-term.js';
import type { Reading } from '../kernel/read/readable.js';
import type { Row } from '../kernel/read/row.js';
import { rulesIn } from './rules-in.js';
import { Binding } from './binding.entity.js';

/** Within its term, and its holder has not left. */
export const holds = (binding: Row, today: string): Sql<boolean> =>
  sql<boolean>`(${inTerm(binding, today)} and not ${binding.column('holderLeft')})`;

/** How many areas its holder answers for today in the same kind, of those the viewer may read. */
export function heldAlike(binding: Row, { table, visible, viewer }: Reading): Sql {
  const other = table(Binding);
  return sql`(select count(distinct ${other.column('area')}) from ${other.from}
    where ${other.column('county')} = ${binding.column('county')} and ${other.column('holderKey')} = ${binding.column('holderKey')}
      and ${other.column('kind')} = ${binding.column('kind')} and ${holds(other, viewer.today)} and ${visible(other)})`;
}

export const isOverLimit = (binding: Row, reading: Reading): Sql<boolean> =>
  sql<boolean>`(${holds(binding, reading.viewer.today)} and ${heldAlike(binding, reading)}
    > (${rulesIn(binding.column('county')).limits} ->> ${binding.column('kind')})::int)`;
