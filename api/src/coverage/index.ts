/**
 * Coverage 四不漏: how far a response has come at every level, and the list of what is still missed.
 * It is counted from `progress`, `tally` and `tally_day`, which triggers keep in the transaction of whatever changes them.
 */
import type { Module } from '../kernel/module.js';
import { coveragePolicy } from './coverage.policy.js';
import { CoverageResolver } from './coverage.resolver.js';
import './missed-areas.js';
import './missed-households.js';
import { Progress } from './progress.entity.js';
import { TallyDay } from './tally-day.entity.js';
import { Tally } from './tally.entity.js';

export const coverage: Module = {
  entities: [Progress, Tally, TallyDay],
  resolvers: [CoverageResolver],
  policy: coveragePolicy,
};
