import { inArea, policy } from '../kernel/policy/policy.js';
import { Household } from './household.entity.js';
import { Person } from './person.entity.js';

export const personPolicy = [
  // On a household, movePerson is the right to take somebody in there; on the person, to take them away.
  policy(Household, { createPerson: inArea, movePerson: inArea }),
  policy(Person, { read: inArea, updatePerson: inArea, movePerson: inArea, revealPerson: inArea }),
];
