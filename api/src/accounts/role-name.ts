import { registerEnumType } from 'type-graphql';

/** The names of the built-in roles in roles.ts, for the API: a test holds the two lists together. */
export enum RoleName {
  COUNTY_ADMIN = 'COUNTY_ADMIN',
  TOWNSHIP_OFFICIAL = 'TOWNSHIP_OFFICIAL',
  VILLAGE_SECRETARY = 'VILLAGE_SECRETARY',
  GRID_WORKER = 'GRID_WORKER',
  INSPECTOR = 'INSPECTOR',
  PARTNER = 'PARTNER',
  HEALTH = 'HEALTH',
  EDUCATION = 'EDUCATION',
  MARKET_REGULATION = 'MARKET_REGULATION',
  POLICE = 'POLICE',
  CIVIL_AFFAIRS = 'CIVIL_AFFAIRS',
}
registerEnumType(RoleName, {
  name: 'RoleName',
  description: '内置角色：A role that every county has.',
  valuesConfig: {
    COUNTY_ADMIN: { description: '县管理员：draws the hierarchy and gives every post in the county.' },
    TOWNSHIP_OFFICIAL: { description: '乡镇干部：manages a township and gives posts in its villages.' },
    VILLAGE_SECRETARY: {
      description: '村（社区）书记：manages a village or community and its grid workers.',
    },
    GRID_WORKER: { description: '网格员：visits the households of a grid.' },
    INSPECTOR: { description: '督查员：reads everything in an area, changes nothing.' },
    PARTNER: { description: '合作开发者：a program of another organisation, by API only.' },
    HEALTH: { description: '卫健部门：the registers of the health department, across an area.' },
    EDUCATION: { description: '教育部门：the registers of the education department, across an area.' },
    MARKET_REGULATION: { description: '市场监管部门：the registers of market regulation, across an area.' },
    POLICE: { description: '公安部门：the registers of the police, across an area.' },
    CIVIL_AFFAIRS: { description: '民政部门：the registers of civil affairs, across an area.' },
  },
});
