/**
 * Visits 走访: who knocked on which door, when, and how it ended; each belongs to a response.
 * A visit is never deleted: it is amended by its visitor on the same day, or voided with a reason.
 */
import type { Module } from '../kernel/module.js';
import { HouseholdVisitsResolver } from './household-visits.resolver.js';
import { Visit } from './visit.entity.js';
import { visitPolicy } from './visit.policy.js';
import { VisitResolver } from './visit.resolver.js';

export const visits: Module = {
  entities: [Visit],
  resolvers: [VisitResolver, HouseholdVisitsResolver],
  policy: visitPolicy,
};
