import { Area, AreaStatus } from '../areas/area.entity.js';
import { belowArea, inArea, own, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { AreaChange, AreaChangeStatus } from './area-change.entity.js';

const current = { status: AreaStatus.ACTIVE };
const closed = say('该区域已撤销，不能再变更。', 'This area is closed and can no longer be changed.');
const done = { status: AreaChangeStatus.DONE };
const notDone = say('只能撤回已完成的变动。', 'Only what is done can be taken back.');

export const areaChangePolicy = [
  // The area that is changed; where it goes it needs `createArea`, as a new one would.
  policy(Area, {
    moveArea: belowArea.while(current, closed),
    mergeAreas: belowArea.while(current, closed),
    splitArea: belowArea.while(current, closed),
  }),
  policy(AreaChange, {
    read: [inArea, own('account')],
    // And, of every area it touches, the right to what that takes.
    undoAreaChange: [inArea.while(done, notDone), own('account').while(done, notDone)],
  }),
];
