import { Area, AreaStatus } from '../areas/area.entity.js';
import { inArea, ofZone, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { JointZone } from './joint-zone.entity.js';

const notOver = inArea.while(
  ({ today }) => ({ endsOn: { $gte: today } }),
  say('该联防区已结束。', 'This joint zone is over.'),
);

export const jointZonePolicy = [
  // On an area, the right to let others look into it.
  policy(Area, {
    createJointZone: inArea.while(
      { status: AreaStatus.ACTIVE },
      say('该区域已撤销。', 'This area is closed.'),
    ),
  }),
  policy(JointZone, { read: [inArea, ofZone('id')], updateJointZone: notOver, endJointZone: notOver }),
];
