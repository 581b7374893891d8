/**
 * Imports 导入: a file of households, people, or accounts with their posts, on its way into the platform: uploaded, its columns named, checked row by row,
 * written by a job some hundred rows at a time, and undone as long as nothing depends on it.
 *
 * The rows of a file hold ID numbers. They are sealed as they are read, reach only whoever sent them, and are erased when the
 * import is over, or after a day.
 */
import type { Module } from '../kernel/module.js';
import { downloadFaults } from './download-faults.js';
import { downloadTemplate } from './download-template.js';
import { expireImports } from './expire-imports.js';
import { FirstPassword } from './first-password.entity.js';
import { importNotices } from './import-notices.js';
import { ImportFinding } from './import-finding.entity.js';
import { ImportOfHouseholdResolver, ImportOfPersonResolver } from './import-of-record.resolver.js';
import { ImportPart } from './import-part.entity.js';
import { Import } from './import.entity.js';
import { importPolicy } from './import.policy.js';
import { ImportResolver } from './import.resolver.js';
import { openImport } from './open-import.js';
import { runImports } from './run-imports.js';
import { uploadImport } from './upload-import.js';

export const imports: Module = {
  entities: [Import, ImportPart, ImportFinding, FirstPassword],
  resolvers: [ImportResolver, ImportOfHouseholdResolver, ImportOfPersonResolver],
  policy: importPolicy,
  notices: [importNotices],
  jobs: [
    { name: 'runImports', cron: '* * * * *', run: (kernel, stop) => runImports(kernel, stop) },
    { name: 'expireImports', cron: '*/10 * * * *', run: expireImports },
  ],
  routes: [
    { path: '/imports/templates/:kind', answer: downloadTemplate },
    {
      path: '/imports/:id/file',
      method: 'put',
      answer: uploadImport,
      permission: { action: 'uploadImport', description: '上传文件：The file of an import.' },
    },
    {
      path: '/imports/:id/rows',
      answer: openImport,
      permission: { action: 'openImport', description: '查看文件内容：What stands in the rows of a file.' },
    },
    { path: '/imports/:id/faults', answer: downloadFaults },
  ],
};
