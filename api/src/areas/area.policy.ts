import { belowArea, inArea, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { AreaKind } from './area-kind.js';
import { Area, AreaStatus } from './area.entity.js';

const current = { status: AreaStatus.ACTIVE };
const closed = say('该区域已撤销，不能再变更。', 'This area is closed and can no longer be changed.');

export const areaPolicy = [
  policy(Area, {
    read: inArea,
    createArea: inArea.while(current, closed),
    renameArea: belowArea.while(current, closed),
    closeArea: belowArea.while(current, closed),
    importAreas: inArea.while(
      { ...current, kind: AreaKind.COUNTY },
      say('只能导入到县。', 'Only into a county.'),
    ),
  }),
];
