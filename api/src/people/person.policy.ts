import { fieldGroup } from '../kernel/policy/field-group.js';
import { inArea, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { Household } from './household.entity.js';
import { Person } from './person.entity.js';

fieldGroup('readIdentity', say('查看身份信息', 'read identity'));

export const personPolicy = [
  // On a household, movePerson is the right to take somebody in there; on the person, to take them away.
  policy(Household, { createPerson: inArea, movePerson: inArea }),
  policy(Person, {
    read: inArea,
    readContact: inArea,
    readIdentity: inArea,
    updatePerson: inArea,
    movePerson: inArea,
    revealPerson: inArea,
  }),
];
