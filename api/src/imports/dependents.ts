import { sql, type Sql } from '../kernel/db/sql.js';
import { counted, say, type Words } from '../kernel/words.js';
import { accountWords, dependentsOfAccounts } from './dependents-of-accounts.js';

export interface Dependent {
  what: string;
  count: number;
}

const words: Readonly<Record<string, Words>> = {
  visits: say('走访记录', 'visits'),
  changedPeople: say('已修改或迁移的人员', 'people changed or moved'),
  changedHouseholds: say('已修改或划转的住户', 'households changed or moved'),
  addedPeople: say('后来登记在这些住户中的人员', 'people registered in these households since'),
  closedResponses: say('已结束的专项行动所计入的住户', 'households counted in closed responses'),
  ...accountWords,
};

/** What hangs on the records of an import by now. A row that was changed once is no longer only the import's. */
export const dependents = (importId: string, today: string): Sql<Dependent> => sql<Dependent>`
  with made as (select id, version from household where import_id = ${importId})
  select 'visits' as what, (select count(*) from visit where household_id in (select id from made))::int as count
  union all select 'changedPeople', (select count(*) from person where import_id = ${importId} and version > 1)::int
  union all select 'changedHouseholds', (select count(*) from made where version > 1)::int
  union all select 'addedPeople', (
    select count(*) from person
    where household_id in (select id from made) and import_id is distinct from ${importId})::int
  union all select 'closedResponses', (
    select count(distinct household_id) from progress join response on response.id = progress.response_id
    where response.status <> 'OPEN' and household_id in (select id from made))::int
  union all ${dependentsOfAccounts(importId, today)}`;

export function refusal(holds: readonly Dependent[]): Words {
  const told = counted(holds.map(({ what, count }) => ({ words: words[what]!, count })));
  return say(
    `不能撤销：导入的记录上已有${told.zh}。请逐条更正。`,
    `It cannot be undone: on what was imported there are ${told.en}. Correct them one by one.`,
  );
}
