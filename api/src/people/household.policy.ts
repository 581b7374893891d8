import { AreaKind } from '../areas/area-kind.js';
import { Area, AreaStatus } from '../areas/area.entity.js';
import { standsOnlyIn } from '../areas/change-area-kind.js';
import { sql } from '../kernel/db/sql.js';
import { fieldGroup } from '../kernel/policy/field-group.js';
import { guard } from '../kernel/policy/guard.js';
import { inArea, inZone, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { Household } from './household.entity.js';

fieldGroup('readContact', say('查看联系方式', 'read contact details'));

const holding = [AreaKind.GRID, AreaKind.VILLAGE, AreaKind.COMPOUND];
standsOnlyIn({ table: 'household', where: 'true', kinds: holding, words: say('住户', 'households') });

const holdsHouseholds = inArea.while(
  { kind: { $in: holding }, status: AreaStatus.ACTIVE },
  say(
    '住户只能登记在在用的网格、村或小区。',
    'A household lies in a grid, village or compound that is in use.',
  ),
);

export const householdPolicy = [
  // On an area, moveHousehold is the right to take a household in there; on the household, to take it away.
  policy(Area, { createHousehold: holdsHouseholds, moveHousehold: holdsHouseholds }),
  policy(Household, {
    read: [inArea, inZone],
    readContact: inArea,
    updateHousehold: inArea,
    moveHousehold: inArea,
    revealHousehold: inArea,
    assignHouseholds: inArea,
  }),
];

/** Or the household would belong to nobody's round. */
guard(Area, ['createHousehold', 'moveHousehold'], {
  condition: (row) => {
    const grid = row.tables.row(Area.name, `${row.alias}_grid`);
    return sql<boolean>`not exists (select from ${grid.from} where ${grid.column('parent')} = ${row.id}
      and ${grid.column('kind')} = ${AreaKind.GRID} and ${grid.column('status')} = ${AreaStatus.ACTIVE})`;
  },
  because: say(
    '该村或小区已划分网格，请选择其中一个网格。',
    'This village or compound has grids: choose one of its grids.',
  ),
});
