import { missedAreas } from '../coverage/missed-areas.js';
import { missedPart } from '../coverage/missed-part.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { permittedAround } from '../kernel/policy/translate.js';
import { and } from '../kernel/read/and.js';
import { Json } from '../kernel/read/json.js';
import type { Reading } from '../kernel/read/readable.js';
import type { Row } from '../kernel/read/row.js';
import { objectTypeOf, type Selected } from '../kernel/read/selection.js';
import type { Statement } from '../kernel/read/statement.js';
import { Binding } from './binding.entity.js';
import { holds } from './in-force.js';
import { rulesIn } from './rules-in.js';

missedPart('BINDING', {
  description:
    '包保缺位：areas where nobody answers today in a kind that an area of theirs must have: never bound, expired, or left. Told to whoever may read their bindings.',
  anyResponse: true,
  source: (statement) => {
    const { reading, fields, ...source } = missedAreas(statement, (area, reading) =>
      and([
        permittedAround(reading.viewer.able, 'read', Binding.name, area),
        sql`exists (select from ${lackingKinds(area, reading)})`,
      ]),
    );
    const { row } = source;
    return {
      ...source,
      fields: {
        ...fields,
        missing: () => sql`(select count(*) from ${lackingKinds(row, reading)})`,
        lacking: (part) => lacking(statement, reading, row, part),
      },
    };
  },
});

/** As a table `wanted` with a column `kind`: those that an area of its kind must have, and that nobody holds. */
function lackingKinds(area: Row, { table, viewer }: Reading): Sql {
  const binding = table(Binding);
  const required = rulesIn(area.column('county')).required;
  return sql`(
    select each.kind from jsonb_array_elements_text(${required} -> ${area.column('kind')}) as each (kind)
    where not exists (select from ${binding.from} where ${binding.column('area')} = ${area.id}
      and ${binding.column('kind')} = each.kind and ${holds(binding, viewer.today)})) as wanted`;
}

/** Each of the kinds, and who held it last. */
function lacking(statement: Statement, reading: Reading, area: Row, { field, nodes }: Selected): Json {
  const item = statement.parts(objectTypeOf(field.type)!, nodes, (part) => {
    if (part.name === 'kind') return sql`wanted.kind`;
    const last = statement.table(Binding.name);
    return Json.one(
      statement.object(last, objectTypeOf(part.field.type)!, part.nodes),
      sql`from ${last.from} where ${last.column('area')} = ${area.id} and ${last.column('kind')} = wanted.kind
        and ${last.column('startsOn')} <= ${reading.viewer.today} and ${statement.visible(last)}
        order by ${last.column('endsBy')} desc, ${last.id} desc limit 1`,
    );
  });
  return Json.list(item, sql`from ${lackingKinds(area, reading)}`, sql`wanted.kind`);
}
