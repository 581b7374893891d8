import { Role } from '../accounts/role.entity.js';
import { deed } from '../kernel/write/deed.js';
import { given } from '../kernel/write/given.js';
import { lockCountyOf } from './lock-county.js';
import { roleFacts, type RoleSaid } from './role-facts.js';
import type { UpdateRoleInput } from './role-input.js';

/** From its commit on, every request of everybody who holds the role follows it: see accounts/posts-in-force.ts. */
export const updateRole = deed('updateRole', Role, async (tools, input: UpdateRoleInput) => {
  await lockCountyOf(tools, input.id);
  const role = await tools.load(Role, input.id, input);
  return Object.assign(role, await roleFacts(tools, role, saidOf(role, input), role.id));
});

/** @throws INVALID where something is null, which a role cannot be without */
export const saidOf = (role: RoleSaid, input: UpdateRoleInput): RoleSaid => ({
  ...role,
  ...given(input, { required: ['title', 'may', 'gives', 'givenBy'], optional: [] }),
});
