import type { Role } from './kernel/policy/role.js';
import { say } from './kernel/words.js';

/**
 * The built-in roles: which permissions each holds (the policies say on which rows), and which roles it may give.
 * docs/permissions.md is this table in full, generated.
 */
const readEverything = {
  Area: ['read'],
  Boundary: ['read'],
  AuditEvent: ['read'],
  Account: ['read'],
  Post: ['read'],
  Response: ['read'],
  Household: ['read'],
  Person: ['read'],
  Visit: ['read'],
  Progress: ['read'],
  Tally: ['read'],
  TallyDay: ['read'],
};

/** Whoever answers for an area's people: inside it, and only for those in roles below (the guards of the accounts). */
const managesAccounts = {
  Account: ['read', 'updateAccount', 'disableAccount', 'enableAccount', 'resetPassword', 'grantPost'],
  Post: ['read', 'endPost', 'extendPost'],
};
/** And may look at what somebody there sees. */
const looksAsOthers = {
  ...managesAccounts,
  Account: [...managesAccounts.Account, 'viewAs'],
};
const placesAccounts = ['createAccount', 'grantPost'];
const readsAccounts = { Account: ['read'], Post: ['read'] };

/** Whoever opens and ends a response. */
const runsResponses = { Response: ['read', 'recordVisit', 'updateResponse', 'closeResponse'] };

/** Whoever goes from door to door, or answers for those who do. */
const keepsRegister = {
  Household: [
    'read',
    'recordVisit',
    'updateHousehold',
    'moveHousehold',
    'revealHousehold',
    'createPerson',
    'movePerson',
  ],
  Person: ['read', 'updatePerson', 'movePerson', 'revealPerson'],
  Visit: ['read', 'amendVisit', 'voidVisit'],
  Progress: ['read'],
  Tally: ['read'],
  TallyDay: ['read'],
  Boundary: ['read'],
};
const placesHouseholds = ['createHousehold', 'moveHousehold'];

/** Whoever answers for an area may take its lists out of the platform. */
const makesExports = ['createExport'];
const keepsExports = { Export: ['read', 'cancelExport'] };

export const roles = {
  COUNTY_ADMIN: {
    title: say('县管理员', 'County admin'),
    may: {
      Area: [
        'read',
        'createArea',
        'renameArea',
        'closeArea',
        'importAreas',
        'setBoundaries',
        'removeBoundaries',
        'createResponse',
        ...placesAccounts,
        ...placesHouseholds,
        ...makesExports,
      ],
      ...looksAsOthers,
      AuditEvent: ['read'],
      ...runsResponses,
      ...keepsRegister,
      ...keepsExports,
    },
    gives: ['COUNTY_ADMIN', 'TOWNSHIP_OFFICIAL', 'VILLAGE_SECRETARY', 'GRID_WORKER', 'INSPECTOR', 'PARTNER'],
  },
  TOWNSHIP_OFFICIAL: {
    title: say('乡镇干部', 'Township official'),
    may: {
      Area: [
        'read',
        'createArea',
        'renameArea',
        'closeArea',
        'createResponse',
        ...placesAccounts,
        ...placesHouseholds,
        ...makesExports,
      ],
      ...looksAsOthers,
      AuditEvent: ['read'],
      ...runsResponses,
      ...keepsRegister,
      ...keepsExports,
    },
    gives: ['VILLAGE_SECRETARY', 'GRID_WORKER'],
  },
  VILLAGE_SECRETARY: {
    title: say('村（社区）书记', 'Village secretary'),
    may: {
      Area: [
        'read',
        'createArea',
        'renameArea',
        'closeArea',
        ...placesAccounts,
        ...placesHouseholds,
        ...makesExports,
      ],
      ...managesAccounts,
      AuditEvent: ['read'],
      Response: ['read', 'recordVisit'],
      ...keepsRegister,
      ...keepsExports,
    },
    gives: ['GRID_WORKER'],
  },
  GRID_WORKER: {
    title: say('网格员', 'Grid worker'),
    may: {
      Area: ['read', ...placesHouseholds],
      ...readsAccounts,
      Response: ['read', 'recordVisit'],
      ...keepsRegister,
    },
    gives: [],
  },
  INSPECTOR: { title: say('督查员', 'Inspector'), may: readEverything, gives: [] },
  PARTNER: {
    title: say('合作开发者', 'Partner developer'),
    may: {
      Area: ['read'],
      Boundary: ['read'],
      Response: ['read'],
      Household: ['read'],
      Progress: ['read'],
      Tally: ['read'],
      TallyDay: ['read'],
    },
    gives: [],
  },
} satisfies Record<string, Role>;

export type RoleName = keyof typeof roles;
