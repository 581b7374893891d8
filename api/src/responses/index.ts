/**
 * Responses 专项行动: an operation from door to door (an outbreak, a vaccination drive, a heatwave, a flood), run by a county or a township.
 * Visits and coverage belong to one; closing it freezes them.
 */
import type { Module } from '../kernel/module.js';
import { responseNotices } from './response-notices.js';
import { Response } from './response.entity.js';
import { responsePolicy } from './response.policy.js';
import { ResponseResolver } from './response.resolver.js';

export const responses: Module = {
  entities: [Response],
  resolvers: [ResponseResolver],
  policy: responsePolicy,
  notices: [responseNotices],
};
