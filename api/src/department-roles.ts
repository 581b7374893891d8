import type { Role } from './kernel/policy/role.js';
import { say } from './kernel/words.js';

/**
 * A department sees its own registers across an area, and nothing else. None of today's registers is a department's: areas, the
 * responses and their figures, and nobody's door or name. The registers to come add what each department needs of them.
 */
const readsFigures = {
  Area: ['read'],
  Boundary: ['read'],
  Role: ['read'],
  Response: ['read'],
  Tally: ['read'],
  TallyDay: ['read'],
};

export const departments = {
  HEALTH: { title: say('卫健部门', 'Health department'), may: readsFigures, gives: [] },
  EDUCATION: { title: say('教育部门', 'Education department'), may: readsFigures, gives: [] },
  MARKET_REGULATION: {
    title: say('市场监管部门', 'Market regulation department'),
    may: readsFigures,
    gives: [],
  },
  POLICE: { title: say('公安部门', 'Police'), may: readsFigures, gives: [] },
  CIVIL_AFFAIRS: { title: say('民政部门', 'Civil affairs department'), may: readsFigures, gives: [] },
} satisfies Record<string, Role>;
