import { Area } from '../areas/area.entity.js';
import { Role } from '../accounts/role.entity.js';
import { creation } from '../kernel/write/deed.js';
import { roleFacts } from './role-facts.js';
import type { CreateRoleInput } from './role-input.js';

export const createRole = creation('createRole', Role, async (tools, input: CreateRoleInput) => {
  const area = await tools.load(Area, input.areaId); // locked: one change of a county's roles at a time
  const { county, areaPath } = area;
  const said = { ...input, gives: input.gives ?? [], givenBy: input.givenBy ?? [] };
  const facts = await roleFacts(tools, area, said, null);
  return tools.create(Role, { id: input.id, area, county, areaPath, ...facts });
});
