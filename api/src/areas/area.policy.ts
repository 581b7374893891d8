import { belowArea, inArea, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { allowedChildren, AreaKind, kinds } from './area-kind.js';
import { Area, AreaStatus } from './area.entity.js';

const current = { status: AreaStatus.ACTIVE };
const closed = say('该区域已撤销，不能再变更。', 'This area is closed and can no longer be changed.');

export const areaPolicy = [
  policy(Area, {
    read: inArea,
    createArea: inArea.while(
      { ...current, kind: { $in: kinds.filter((kind) => allowedChildren(kind).length > 0) } },
      say(
        '只能在在用的区域下新建，网格下不再设区域。',
        'Only below an area in use; nothing hangs below a grid.',
      ),
    ),
    renameArea: belowArea.while(current, closed),
    closeArea: belowArea.while(current, closed),
    importAreas: inArea.while(
      { ...current, kind: AreaKind.COUNTY },
      say('只能导入到县。', 'Only into a county.'),
    ),
  }),
];
