import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';
import type { Given } from './ranks.js';
import { Role, RoleStatus } from './role.entity.js';

/**
 * The role that a post in this county shall be in. A composed one is held still until the deed is done: nobody makes it larger or
 * deletes it between the question whether it may be given and the post.
 * @throws INVALID where it is none of the county's, NOT_FOUND where the viewer may not read it
 */
export async function givenRole(tools: Tools, role: string, county: string): Promise<string | Given> {
  if (tools.kernel.catalogue.isBuiltIn(role)) return role;
  const composed = await tools.under(Role, role, 'read');
  if (composed.county !== county || composed.status !== RoleStatus.ACTIVE)
    throw invalid({ role: say('该角色已删除或不属于本县', 'is deleted, or is not one of this county') });
  return composed;
}
