import { AreaKind } from '../areas/area-kind.js';
import { Area, AreaStatus } from '../areas/area.entity.js';
import { atOrAboveArea, inArea, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { Response, ResponseStatus } from './response.entity.js';

const open = { status: ResponseStatus.OPEN };
const closed = say('该专项行动已结束，不能再变更。', 'This response is closed and can no longer be changed.');

const runsResponses = { kind: { $in: [AreaKind.COUNTY, AreaKind.TOWNSHIP] }, status: AreaStatus.ACTIVE };
const elsewhere = say(
  '专项行动只能设在在用的县或乡镇。',
  'A response is run by a county or a township that is in use.',
);

export const responsePolicy = [
  policy(Area, { createResponse: inArea.while(runsResponses, elsewhere) }),
  policy(Response, {
    read: [inArea, atOrAboveArea],
    updateResponse: inArea.while(open, closed),
    closeResponse: inArea.while(open, closed),
  }),
];
