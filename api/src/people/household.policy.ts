import { AreaKind } from '../areas/area-kind.js';
import { Area, AreaStatus } from '../areas/area.entity.js';
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
