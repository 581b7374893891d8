import { sql, type Sql } from '../kernel/db/sql.js';
import { LIMITS, REQUIRED } from './binding-kind.js';

/** What a county has laid down, as JSON; where it has laid down nothing, what is usual. */
export const rulesIn = (county: Sql): Record<'required' | 'limits', Sql> => ({
  required: of('required', REQUIRED, county),
  limits: of('limits', LIMITS, county),
});

const of = (column: 'required' | 'limits', usual: object, county: Sql): Sql =>
  sql`coalesce((select rule.${sql.ref(column)} from binding_rule as rule where rule.county = ${county}), ${JSON.stringify(usual)}::jsonb)`;
