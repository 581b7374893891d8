import type { Role } from './kernel/policy/role.js';
import { say } from './kernel/words.js';

/**
 * The built-in roles: which permissions each holds (the policies say on which rows), and which roles it may give.
 * docs/permissions.md is this table in full, generated.
 */
const readEverything = { Area: ['read'], AuditEvent: ['read'] };

export const roles = {
  COUNTY_ADMIN: {
    title: say('县管理员', 'County admin'),
    may: { Area: ['read', 'createArea', 'renameArea', 'closeArea', 'importAreas'], AuditEvent: ['read'] },
    gives: ['COUNTY_ADMIN', 'TOWNSHIP_OFFICIAL', 'VILLAGE_SECRETARY', 'GRID_WORKER', 'INSPECTOR', 'PARTNER'],
  },
  TOWNSHIP_OFFICIAL: {
    title: say('乡镇干部', 'Township official'),
    may: { Area: ['read', 'createArea', 'renameArea', 'closeArea'], AuditEvent: ['read'] },
    gives: ['VILLAGE_SECRETARY', 'GRID_WORKER'],
  },
  VILLAGE_SECRETARY: {
    title: say('村（社区）书记', 'Village secretary'),
    may: { Area: ['read', 'createArea', 'renameArea', 'closeArea'], AuditEvent: ['read'] },
    gives: ['GRID_WORKER'],
  },
  GRID_WORKER: {
    title: say('网格员', 'Grid worker'),
    may: { Area: ['read'] },
    gives: [],
  },
  INSPECTOR: { title: say('督查员', 'Inspector'), may: readEverything, gives: [] },
  PARTNER: { title: say('合作开发者', 'Partner developer'), may: { Area: ['read'] }, gives: [] },
} satisfies Record<string, Role>;

export type RoleName = keyof typeof roles;
