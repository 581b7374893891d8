import { Area, AreaStatus } from '../areas/area.entity.js';
import { inArea, inZone, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { Boundary } from './boundary.entity.js';

const current = { status: AreaStatus.ACTIVE };
const closed = say('该区域已撤销，不能再变更。', 'This area is closed and can no longer be changed.');

/** Setting and removing are rights on the area that the file is of, and reach whatever lies below it. */
export const boundaryPolicy = [
  policy(Boundary, { read: [inArea, inZone] }),
  policy(Area, {
    setBoundaries: inArea.while(current, closed),
    removeBoundaries: inArea.while(current, closed),
  }),
];
