import { Area, AreaStatus } from '../areas/area.entity.js';
import { atOrAboveArea, inArea, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { Organisation } from './organisation.entity.js';

export const notOver = inArea.while(
  ({ today }) => ({ endsBy: { $gte: today } }),
  say('该组织已撤销或已到期。', 'This organisation is dissolved, or its term is over.'),
);

export const organisationPolicy = [
  // On an area, the right to have an organisation there, and to let one cover it.
  policy(Area, {
    createOrganisation: inArea.while(
      { status: AreaStatus.ACTIVE },
      say('该区域已撤销。', 'This area is closed.'),
    ),
  }),
  policy(Organisation, {
    read: [inArea, atOrAboveArea],
    updateOrganisation: notOver,
    dissolveOrganisation: notOver,
  }),
];
