/**
 * Boundaries 区域边界: the outlines of areas, uploaded by a county, for drawing a map without fetching one.
 * Nothing is decided by them: where something lies follows from its area alone.
 */
import type { Module } from '../kernel/module.js';
import { Boundary } from './boundary.entity.js';
import { boundaryPolicy } from './boundary.policy.js';
import { BoundaryResolver } from './boundary.resolver.js';

export const boundaries: Module = {
  entities: [Boundary],
  resolvers: [BoundaryResolver],
  policy: boundaryPolicy,
};
