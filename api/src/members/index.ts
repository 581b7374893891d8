/** Members 组织成员: who belongs to an organisation, with an account or by name alone, and as what. It allows nothing by itself. */
import type { Module } from '../kernel/module.js';
import { Member } from './member.entity.js';
import { memberPolicy } from './member.policy.js';
import { MemberResolver, MembersOfOrganisationResolver } from './member.resolver.js';

export const members: Module = {
  entities: [Member],
  resolvers: [MemberResolver, MembersOfOrganisationResolver],
  policy: memberPolicy,
};
