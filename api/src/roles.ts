import { departments } from './department-roles.js';
import type { Role } from './kernel/policy/role.js';
import { say } from './kernel/words.js';

/**
 * The built-in roles: which permissions each holds (the policies say on which rows), and which roles it may give.
 * docs/permissions.md is this table in full, generated.
 */
const readEverything = {
  Area: ['read'],
  AreaTerm: ['read'],
  AreaChange: ['read'],
  Boundary: ['read'],
  Role: ['read'],
  AuditEvent: ['read', 'readChanges'],
  Account: ['read'],
  Post: ['read'],
  Response: ['read'],
  Household: ['read', 'readContact'],
  Person: ['read', 'readContact', 'readIdentity'],
  Visit: ['read'],
  Progress: ['read'],
  Tally: ['read'],
  TallyDay: ['read'],
  Import: ['read'],
  ImportFinding: ['read'],
  Organisation: ['read'],
  Member: ['read'],
  JointZone: ['read'],
  Binding: ['read'],
};

/** Whoever answers for an area's people: inside it, and only for those in roles below (the guards of the accounts). */
const managesAccounts = {
  Account: [
    'read',
    'updateAccount',
    'disableAccount',
    'enableAccount',
    'resetPassword',
    'resetSecondFactor',
    'grantPost',
  ],
  Post: ['read', 'endPost', 'extendPost', 'delegatePost', 'endDelegation'],
  Organisation: ['read', 'updateOrganisation', 'dissolveOrganisation', 'addMember', 'grantPost'],
  Member: ['read', 'updateMember', 'removeMember'],
  JointZone: ['read'],
  Role: ['read'],
};
/** And for areas that shall see something of each other. */
const keepsZones = { JointZone: ['read', 'updateJointZone', 'endJointZone'] };
/** And may look at what somebody there sees. */
const looksAsOthers = {
  ...managesAccounts,
  Account: [...managesAccounts.Account, 'viewAs'],
};
const placesAccounts = ['createAccount', 'grantPost', 'assignGrids', 'createOrganisation', 'createBinding'];
/** Reads them, and may ask somebody to stand in for a leave. */
const readsAccounts = {
  Account: ['read'],
  Post: ['read', 'delegatePost', 'endDelegation'],
  Role: ['read'],
  Organisation: ['read'],
  Member: ['read'],
  JointZone: ['read'],
};
const composesRoles = { Role: ['read', 'updateRole', 'deleteRole'] };

/** And names who answers for what lies below. */
const keepsChain = { Binding: ['read', 'updateBinding', 'endBinding', 'handOverBinding'] };

/** Whoever opens and ends a response. */
const runsResponses = { Response: ['read', 'recordVisit', 'updateResponse', 'closeResponse'] };

/** Whoever goes from door to door, or answers for those who do. */
const keepsRegister = {
  Household: [
    'read',
    'readContact',
    'recordVisit',
    'updateHousehold',
    'moveHousehold',
    'revealHousehold',
    'createPerson',
    'movePerson',
  ],
  Person: ['read', 'readContact', 'readIdentity', 'updatePerson', 'movePerson', 'revealPerson'],
  Visit: ['read', 'amendVisit', 'voidVisit'],
  Progress: ['read'],
  Tally: ['read'],
  TallyDay: ['read'],
  Boundary: ['read'],
};
/** And says who of its workers goes to which door. */
const leadsWorkers = {
  ...keepsRegister,
  Household: [...keepsRegister.Household, 'assignHouseholds'],
};
const placesHouseholds = ['createHousehold', 'moveHousehold'];

/** And may draw what lies in it anew. */
const redrawsAreas = ['moveArea', 'mergeAreas', 'splitArea', 'reopenArea', 'changeAreaKind'];
const keepsAreaChanges = { AreaChange: ['read', 'undoAreaChange'] };

/** Whoever answers for an area may take its lists out of the platform. */
const makesExports = ['createExport'];
const keepsExports = { Export: ['read', 'cancelExport'] };

/** And fill its register from a file. */
const makesImports = ['createImport'];
const keepsImports = {
  Import: [
    ...['read', 'uploadImport', 'checkImport', 'openImport', 'startImport', 'cancelImport', 'undoImport'],
    'takeFirstPasswords',
  ],
  ImportFinding: ['read'],
};

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
        'changeAreaCode',
        ...redrawsAreas,
        'setBoundaries',
        'removeBoundaries',
        'createResponse',
        'createJointZone',
        'requireSecondFactor',
        'createRole',
        'setBindingRules',
        ...placesAccounts,
        ...placesHouseholds,
        ...makesExports,
        ...makesImports,
      ],
      ...looksAsOthers,
      ...keepsZones,
      ...composesRoles,
      AuditEvent: ['read', 'readChanges'],
      ...runsResponses,
      ...leadsWorkers,
      ...keepsChain,
      ...keepsExports,
      ...keepsImports,
      ...keepsAreaChanges,
      AreaTerm: ['read'],
    },
    gives: [
      ...['COUNTY_ADMIN', 'TOWNSHIP_OFFICIAL', 'VILLAGE_SECRETARY', 'GRID_WORKER', 'INSPECTOR', 'PARTNER'],
      ...['HEALTH', 'EDUCATION', 'MARKET_REGULATION', 'POLICE', 'CIVIL_AFFAIRS'],
    ],
    givesComposed: true,
  },
  TOWNSHIP_OFFICIAL: {
    title: say('乡镇干部', 'Township official'),
    may: {
      Area: [
        'read',
        'createArea',
        'renameArea',
        'closeArea',
        ...redrawsAreas,
        'createResponse',
        'createJointZone',
        ...placesAccounts,
        ...placesHouseholds,
        ...makesExports,
        ...makesImports,
      ],
      ...looksAsOthers,
      ...keepsZones,
      AuditEvent: ['read', 'readChanges'],
      ...runsResponses,
      ...leadsWorkers,
      ...keepsChain,
      ...keepsExports,
      ...keepsImports,
      ...keepsAreaChanges,
      AreaTerm: ['read'],
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
        ...redrawsAreas,
        ...placesAccounts,
        ...placesHouseholds,
        ...makesExports,
        ...makesImports,
      ],
      ...managesAccounts,
      AuditEvent: ['read', 'readChanges'],
      Response: ['read', 'recordVisit'],
      ...leadsWorkers,
      ...keepsChain,
      ...keepsExports,
      ...keepsImports,
      ...keepsAreaChanges,
      AreaTerm: ['read'],
    },
    gives: ['GRID_WORKER'],
  },
  GRID_WORKER: {
    title: say('网格员', 'Grid worker'),
    may: {
      Area: ['read', ...placesHouseholds],
      AreaTerm: ['read'],
      ...readsAccounts,
      Binding: ['read'],
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
      AreaTerm: ['read'],
      Boundary: ['read'],
      Role: ['read'],
      Response: ['read'],
      Household: ['read', 'readContact'],
      Progress: ['read'],
      Tally: ['read'],
      TallyDay: ['read'],
    },
    gives: [],
  },
  ...departments,
} satisfies Record<string, Role>;

export type RoleName = keyof typeof roles;
