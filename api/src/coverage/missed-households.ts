import { sql } from '../kernel/db/sql.js';
import { and } from '../kernel/read/and.js';
import { Json } from '../kernel/read/json.js';
import { objectTypeOf, type Selected } from '../kernel/read/selection.js';
import type { Statement } from '../kernel/read/statement.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { missedPart, type MissedAsked, type MissedSource } from './missed-part.js';
import { Progress } from './progress.entity.js';

missedPart('HOUSEHOLD', {
  description: '漏户：households not visited.',
  source: (statement, asked) => {
    const source = progressOf(statement, asked);
    const lacking = sql`${source.row.column('visits')} = 0`;
    return {
      ...source,
      condition: and([source.condition, lacking]),
      fields: { ...source.fields, missing: () => sql.lit(1) },
    };
  },
});

missedPart('PERSON', {
  description: '漏人：people declared by a household and not registered, by household.',
  source: (statement, asked) => {
    const source = progressOf(statement, asked);
    const [declared, registered] = [source.row.column('declared'), source.row.column('registered')];
    return {
      ...source,
      condition: and([source.condition, sql`${declared} > ${registered}`]),
      fields: { ...source.fields, missing: () => sql`${declared} - ${registered}` },
    };
  },
});

/** How far each household of a response is. */
function progressOf(statement: Statement, { responseId }: MissedAsked): MissedSource {
  const row = statement.table(Progress.name);
  const related = (relation: string, { field, nodes }: Selected) => {
    const { row: other, joined } = row.related(relation, `${row.alias}_${relation}`);
    return Json.one(
      statement.object(other, objectTypeOf(field.type)!, nodes),
      sql`from ${other.from} where ${joined} and ${statement.visible(other)}`,
    );
  };
  return {
    row,
    tie: 'household',
    condition: and([statement.along(row), sql`${row.column('response')} = ${uuidOrNull(responseId!)}`]),
    fields: {
      id: () => row.column('household'),
      area: (part) => related('area', part),
      household: (part) => related('household', part),
    },
  };
}
