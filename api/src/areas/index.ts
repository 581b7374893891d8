/**
 * Areas 区域: the tree of county, township, village and grid that decides what everyone sees and edits.
 * Every later module hangs its rows on an area of it.
 */
import type { Module } from '../kernel/module.js';
import { Area } from './area.entity.js';
import { areaPolicy } from './area.policy.js';
import { AreaResolver } from './area.resolver.js';
import { AuditAreaResolver } from './audit-area.resolver.js';

export const areas: Module = {
  entities: [Area],
  resolvers: [AreaResolver, AuditAreaResolver],
  policy: areaPolicy,
};
