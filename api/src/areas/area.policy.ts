import { guard } from '../kernel/policy/guard.js';
import { pathEnd } from '../kernel/policy/path.js';
import { belowArea, inArea, inZone, policy, Scope } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { allowedChildren, AreaKind, kinds } from './area-kind.js';
import { Area, AreaStatus } from './area.entity.js';
import { AreaTerm } from './area-term.entity.js';
import { isEmpty } from './occupants.js';

const current = { status: AreaStatus.ACTIVE };
const closed = say('该区域已撤销，不能再变更。', 'This area is closed and can no longer be changed.');

/** Of the area as it is now: where it lay before it came here is told here, too. */
const ofOwnArea = new Scope(say('现属本区域', 'of an area now in area'), ({ county, areaPath }) => ({
  'area.county': county,
  'area.areaPath': { $gte: areaPath, $lt: pathEnd(areaPath) },
}));

export const areaPolicy = [
  policy(AreaTerm, { read: [inArea, ofOwnArea] }),
  policy(Area, {
    read: [inArea, inZone],
    createArea: inArea.while(
      { ...current, kind: { $in: kinds.filter((kind) => allowedChildren(kind).length > 0) } },
      say(
        '只能在在用的区域下新建，网格下不再设区域。',
        'Only below an area in use; nothing hangs below a grid.',
      ),
    ),
    renameArea: belowArea.while(current, closed),
    closeArea: belowArea.while(current, closed),
    changeAreaKind: belowArea.while(current, closed),
    changeAreaCode: belowArea.while(current, closed),
    reopenArea: belowArea.while(
      { status: AreaStatus.CLOSED },
      say('该区域在用，无需恢复。', 'This area is in use already.'),
    ),
    importAreas: inArea.while(
      { ...current, kind: AreaKind.COUNTY },
      say('只能导入到县。', 'Only into a county.'),
    ),
  }),
];

guard(Area, ['closeArea'], {
  condition: (row, { today }) => isEmpty(row, today),
  because: say(
    '其下仍有下级区域、住户、任职、组织、联防区或进行中的专项行动，请先迁出或撤销。',
    'It still holds areas, households, posts, organisations, joint zones or open responses: move or end them first.',
  ),
  saidByDeed: true,
});
