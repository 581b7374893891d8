import { inArea, inZone, policy } from '../kernel/policy/policy.js';
import { Progress } from './progress.entity.js';
import { TallyDay } from './tally-day.entity.js';
import { Tally } from './tally.entity.js';

export const coveragePolicy = [
  policy(Progress, { read: [inArea, inZone] }),
  policy(Tally, { read: [inArea, inZone] }),
  policy(TallyDay, { read: [inArea, inZone] }),
];
