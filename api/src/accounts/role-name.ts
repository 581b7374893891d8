import { registerEnumType } from 'type-graphql';
import { EnumIs } from '../kernel/graphql/operators.js';

/** The names of roles.ts, for the API: a test holds the two lists together. */
export enum RoleName {
  COUNTY_ADMIN = 'COUNTY_ADMIN',
  TOWNSHIP_OFFICIAL = 'TOWNSHIP_OFFICIAL',
  VILLAGE_SECRETARY = 'VILLAGE_SECRETARY',
  GRID_WORKER = 'GRID_WORKER',
  INSPECTOR = 'INSPECTOR',
  PARTNER = 'PARTNER',
}
registerEnumType(RoleName, {
  name: 'RoleName',
  description: '角色：What a post allows, within its area.',
  valuesConfig: {
    COUNTY_ADMIN: { description: '县管理员：draws the hierarchy and gives every post in the county.' },
    TOWNSHIP_OFFICIAL: { description: '乡镇干部：manages a township and gives posts in its villages.' },
    VILLAGE_SECRETARY: {
      description: '村（社区）书记：manages a village or community and its grid workers.',
    },
    GRID_WORKER: { description: '网格员：visits the households of a grid.' },
    INSPECTOR: { description: '督查员：reads everything in an area, changes nothing.' },
    PARTNER: { description: '合作开发者：a program of another organisation, by API only.' },
  },
});
export const RoleNameIs = EnumIs(RoleName, 'RoleName');
