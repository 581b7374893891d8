import { atOrAboveArea, atOrAboveZone, inArea, inZone, own, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { Household } from '../people/household.entity.js';
import { Response, ResponseStatus } from '../responses/response.entity.js';
import { Visit } from './visit.entity.js';

const open = { status: ResponseStatus.OPEN };
const over = say('该专项行动已结束，记录已封存。', 'This response is closed, and its records with it.');
const standing = { voided: false, 'response.status': ResponseStatus.OPEN };

export const visitPolicy = [
  policy(Household, { recordVisit: [inArea, inZone] }),
  policy(Response, {
    recordVisit: [inArea, atOrAboveArea, atOrAboveZone].map((scope) => scope.while(open, over)),
  }),
  policy(Visit, {
    read: [inArea, inZone],
    amendVisit: inArea
      .and(own('visitor'))
      .while(
        ({ today }) => ({ ...standing, recordedOn: today }),
        say(
          '只能更正当天登记、未作废且行动未结束的走访。',
          'Only on the day it was recorded, while it is not voided and the response is open.',
        ),
      ),
    voidVisit: inArea.while(
      standing,
      say('该走访已作废，或专项行动已结束。', 'It is voided already, or the response is closed.'),
    ),
  }),
];
