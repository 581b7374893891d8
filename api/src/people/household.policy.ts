import { AreaKind } from '../areas/area-kind.js';
import { Area, AreaStatus } from '../areas/area.entity.js';
import { sql } from '../kernel/db/sql.js';
import { guard } from '../kernel/policy/guard.js';
import { inArea, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { Household } from './household.entity.js';

const holdsHouseholds = inArea.while(
  { kind: { $in: [AreaKind.GRID, AreaKind.VILLAGE, AreaKind.COMPOUND] }, status: AreaStatus.ACTIVE },
  say(
    '住户只能登记在在用的网格、村或小区。',
    'A household lies in a grid, village or compound that is in use.',
  ),
);

export const householdPolicy = [
  // On an area, moveHousehold is the right to take a household in there; on the household, to take it away.
  policy(Area, { createHousehold: holdsHouseholds, moveHousehold: holdsHouseholds }),
  policy(Household, {
    read: inArea,
    updateHousehold: inArea,
    moveHousehold: inArea,
    revealHousehold: inArea,
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
