/**
 * People 人员: the households of an area and who lives in them, so that a response can go to every door and miss nobody.
 *
 * What the register is for: going from door to door, and showing who has not been reached, while a response runs. It is for
 * nothing else: not for taxes, policing, credit or statistics, so it holds neither ethnicity, religion nor registration
 * origin. ID numbers tell two people of one name apart and are never needed in the open to do so; phones are for calling
 * ahead. Whoever opens one says why. A row has no use once the responses that needed it are closed, and is to be erased then.
 */
import type { Module } from '../kernel/module.js';
import { Household } from './household.entity.js';
import { householdPolicy } from './household.policy.js';
import { HouseholdResolver } from './household.resolver.js';
import { householdSearch } from './household.search.js';
import { PeopleOfHouseholdResolver } from './people-of-household.js';
import { Person } from './person.entity.js';
import { personPolicy } from './person.policy.js';
import { PersonResolver } from './person.resolver.js';
import { personSearch } from './person.search.js';
import { WorkerOfHouseholdResolver } from './worker-of-household.js';

export const people: Module = {
  entities: [Household, Person],
  resolvers: [HouseholdResolver, PersonResolver, PeopleOfHouseholdResolver, WorkerOfHouseholdResolver],
  policy: [...householdPolicy, ...personPolicy],
  searches: [householdSearch, personSearch],
};
