/**
 * Changes of the tree 区划变动: areas are moved, merged and split, with all that lies in them, in one transaction; a large one by a
 * job, and nobody sees a part of it. What lies in areas says beside its entity what becomes of it (areas/lying.ts).
 */
import type { Module } from '../kernel/module.js';
import { AreaChangeItem } from './area-change-item.entity.js';
import { AreaChangePreviewResolver } from './area-change-preview.resolver.js';
import { AreaChange } from './area-change.entity.js';
import { areaChangePolicy } from './area-change.policy.js';
import { AreaChangeResolver } from './area-change.resolver.js';
import { runAreaChanges } from './run-area-changes.js';
import { verifyAreasNightly } from './verify-areas.js';

export const areaChanges: Module = {
  entities: [AreaChange, AreaChangeItem],
  resolvers: [AreaChangeResolver, AreaChangePreviewResolver],
  policy: areaChangePolicy,
  jobs: [
    { name: 'runAreaChanges', cron: '* * * * *', run: (kernel, stop) => runAreaChanges(kernel, stop) },
    { name: 'verifyAreas', cron: '30 18 * * *', run: verifyAreasNightly }, // half past two in China
  ],
};
