import { AreaStatus, Area } from '../areas/area.entity.js';
import { inArea, own, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { ImportFinding } from './import-finding.entity.js';
import { ImportStatus } from './import-kind.js';
import { Import } from './import.entity.js';

const { WAITING, UPLOADED, CHECKING, CHECKED, RUNNING, DONE, FAILED, CANCELLED } = ImportStatus;

/** What holds people's numbers, or works with them, is for whoever sent the file. */
const ownInArea = inArea.and(own('account'));

const whileIn = (statuses: readonly ImportStatus[], zh: string, en: string) =>
  ownInArea.while({ status: { $in: [...statuses] } }, say(zh, en));

export const importPolicy = [
  policy(Area, {
    createImport: inArea.while({ status: AreaStatus.ACTIVE }, say('该区域已撤销。', 'This area is closed.')),
  }),
  policy(Import, {
    read: inArea,
    uploadImport: whileIn(
      [WAITING],
      '该导入已有文件，请新建一次导入。',
      'It has a file: begin another import.',
    ),
    checkImport: whileIn([UPLOADED, CHECKED], '没有可检查的文件。', 'There is no file to check.'),
    openImport: whileIn([UPLOADED, CHECKING, CHECKED], '文件内容已清除。', 'Its rows are erased.'),
    startImport: whileIn([CHECKED], '请先检查，再导入。', 'It has to be checked first.'),
    cancelImport: whileIn(
      [WAITING, UPLOADED, CHECKING, CHECKED, RUNNING],
      '该导入已结束。',
      'This import is over.',
    ),
    takeFirstPasswords: ownInArea.while(
      { status: { $in: [DONE, FAILED, CANCELLED] }, firstPasswords: { $gt: 0 } },
      say(
        '没有可领取的初始密码：已被领取，或已超过 24 小时。请逐个“重置密码”。',
        'No first passwords wait here: they were fetched, or 24 hours are over. Reset them one by one.',
      ),
    ),
    // Whoever answers for the area: the one who imported may be gone.
    undoImport: inArea.while(
      { status: { $in: [DONE, FAILED, CANCELLED] }, made: { $gt: 0 } },
      say('没有可撤销的记录。', 'There is nothing to undo.'),
    ),
  }),
  policy(ImportFinding, { read: inArea }),
];
