/**
 * Organisations 组织: the party's branches beside the tree, and the teams set up for a term. Each covers areas; a post may be held
 * at one, and then counts in all of them. Who belongs to it is in `members`, which comes after the accounts.
 */
import { occupies } from '../areas/occupants.js';
import type { Module } from '../kernel/module.js';
import { say } from '../kernel/words.js';
import { Organisation, OrganisationArea } from './organisation.entity.js';
import { organisationPolicy } from './organisation.policy.js';
import { OrganisationResolver } from './organisation.resolver.js';

occupies({
  table: 'organisation_area',
  where: (today) =>
    `exists (select from organisation where organisation.id = organisation_id and ends_by >= '${today}')`,
  words: say('覆盖此处的组织', 'organisations that cover it'),
});

export const organisations: Module = {
  entities: [Organisation, OrganisationArea],
  resolvers: [OrganisationResolver],
  policy: organisationPolicy,
};
