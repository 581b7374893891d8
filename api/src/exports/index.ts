/**
 * Exports 导出: a list written to a file by a job, page after page, as somebody sees it in one of their posts.
 * The list is a GraphQL operation like any other, so scope, masks, filters and orders hold by construction.
 */
import type { Module } from '../kernel/module.js';
import { downloadExport } from './download-export.js';
import { expireExports } from './expire-exports.js';
import { exportNotices } from './export-notices.js';
import { ExportPart } from './export-part.entity.js';
import { Export } from './export.entity.js';
import { exportPolicy } from './export.policy.js';
import { ExportResolver } from './export.resolver.js';
import { runExports } from './run-exports.js';

export const exports: Module = {
  entities: [Export, ExportPart],
  resolvers: [ExportResolver],
  policy: exportPolicy,
  notices: [exportNotices],
  jobs: [
    { name: 'runExports', cron: '* * * * *', run: (kernel, stop) => runExports(kernel, stop) },
    { name: 'expireExports', cron: '*/10 * * * *', run: expireExports },
  ],
  routes: [{ path: '/exports/:id', answer: downloadExport }],
};
