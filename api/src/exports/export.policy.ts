import { Area, AreaStatus } from '../areas/area.entity.js';
import { inArea, own, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { ExportStatus } from './export-kind.js';
import { Export } from './export.entity.js';

/** Nobody reads what somebody else has exported, whatever their area: a supervisor reads the trail of it. */
const ownInArea = inArea.and(own('account'));

export const exportPolicy = [
  policy(Area, {
    createExport: inArea.while({ status: AreaStatus.ACTIVE }, say('该区域已撤销。', 'This area is closed.')),
  }),
  policy(Export, {
    read: ownInArea,
    cancelExport: ownInArea.while(
      { status: { $in: [ExportStatus.QUEUED, ExportStatus.RUNNING] } },
      say('该导出已结束。', 'This export is over.'),
    ),
  }),
];
