import { AreaKind } from '../areas/area-kind.js';
import { Area, AreaStatus } from '../areas/area.entity.js';
import { belowArea, inArea, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { Binding } from './binding.entity.js';

const notEnded = belowArea.while(
  ({ today }) => ({ endsBy: { $gte: today } }),
  say('该包保已结束。', 'This binding has ended already.'),
);

// Below the post's area: the county names who answers for a township, the township for a village. Nobody names their own superior.
export const bindingPolicy = [
  policy(Area, {
    createBinding: belowArea.while(
      { status: AreaStatus.ACTIVE },
      say('该区域已撤销。', 'This area is closed.'),
    ),
    setBindingRules: inArea.while(
      { kind: AreaKind.COUNTY },
      say('只能对整个县设置。', 'They are set for a county as a whole.'),
    ),
  }),
  policy(Binding, {
    read: inArea,
    updateBinding: notEnded,
    endBinding: notEnded,
    handOverBinding: notEnded,
  }),
];
