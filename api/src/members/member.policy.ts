import { inArea, ofOrganisation, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { notOver } from '../organisations/organisation.policy.js';
import { Member } from './member.entity.js';

const belongs = inArea.while(
  { belongs: true },
  say('该成员已离开组织。', 'This member has left the organisation.'),
);

export const memberPolicy = [
  policy(Organisation, { addMember: notOver }),
  // Whoever holds a post at an organisation knows with whom; nobody below it does.
  policy(Member, {
    read: [inArea, ofOrganisation('organisation')],
    updateMember: belongs,
    removeMember: belongs,
  }),
];
