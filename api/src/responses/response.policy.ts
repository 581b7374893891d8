import { AreaKind } from '../areas/area-kind.js';
import { Area, AreaStatus } from '../areas/area.entity.js';
import { standsOnlyIn } from '../areas/change-area-kind.js';
import { atOrAboveArea, atOrAboveZone, inArea, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { Response, ResponseStatus } from './response.entity.js';

const open = { status: ResponseStatus.OPEN };
const closed = say('该专项行动已结束，不能再变更。', 'This response is closed and can no longer be changed.');

const running = [AreaKind.COUNTY, AreaKind.TOWNSHIP];
standsOnlyIn({
  ...{ table: 'response', where: `status = 'OPEN'`, kinds: running },
  words: say('进行中的专项行动', 'open responses'),
});

const runsResponses = { kind: { $in: running }, status: AreaStatus.ACTIVE };
const elsewhere = say(
  '专项行动只能设在在用的县或乡镇。',
  'A response is run by a county or a township that is in use.',
);

export const responsePolicy = [
  policy(Area, { createResponse: inArea.while(runsResponses, elsewhere) }),
  policy(Response, {
    read: [inArea, atOrAboveArea, atOrAboveZone],
    updateResponse: inArea.while(open, closed),
    closeResponse: inArea.while(open, closed),
  }),
];
