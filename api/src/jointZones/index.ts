/**
 * Joint zones 联防联控: areas of different branches of the tree that see of each other what is shared, for a term. What may be shared
 * is said by each noun's policy (`inZone`); what a viewer sees by it follows from the posts, as all else does.
 */
import { occupies } from '../areas/occupants.js';
import type { Module } from '../kernel/module.js';
import { say } from '../kernel/words.js';
import { JointZone, JointZoneArea } from './joint-zone.entity.js';
import { jointZoneNotices } from './joint-zone-notices.js';
import { jointZonePolicy } from './joint-zone.policy.js';
import { JointZoneResolver } from './joint-zone.resolver.js';
import './zones-of-post.js';

occupies({
  table: 'joint_zone_area',
  where: (today) => `exists (select from joint_zone where joint_zone.id = zone_id and ends_on >= '${today}')`,
  words: say('联防区', 'joint zones'),
});

export const jointZones: Module = {
  entities: [JointZone, JointZoneArea],
  resolvers: [JointZoneResolver],
  policy: jointZonePolicy,
  notices: [jointZoneNotices],
};
