/**
 * Areas 区域: the tree of county, township, village and grid that decides what everyone sees and edits.
 * Every later module hangs its rows on an area of it.
 */
import type { Module } from '../kernel/module.js';
import { Area } from './area.entity.js';
import { AreaTerm } from './area-term.entity.js';
import { AreaTermResolver } from './area-term.resolver.js';
import { areaPolicy } from './area.policy.js';
import { AreaResolver } from './area.resolver.js';
import { areaSearch } from './area.search.js';
import { AuditAreaResolver } from './audit-area.resolver.js';
import { spellAreasJob } from './spell-areas.js';

export const areas: Module = {
  entities: [Area, AreaTerm],
  resolvers: [AreaResolver, AreaTermResolver, AuditAreaResolver],
  policy: areaPolicy,
  jobs: [spellAreasJob],
  searches: [areaSearch],
};
