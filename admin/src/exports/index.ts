import DownloadIcon from '@mui/icons-material/Download';
import { lazy } from 'react';
import { noun } from '../kernel/noun';
import { ExportDocument, ExportsDocument } from './documents';
import { toExportFilter } from './filters';
import { zh } from './zh';

/** Exports 导出: lists written to a file by the server. Asked for from a list (ExportListButton), followed and downloaded here. */
export const exports = noun({
  subject: 'Export',
  icon: DownloadIcon,
  recordRepresentation: ({ fileName }: { fileName: string }) => fileName,
  list: lazy(() => import('./ExportList')),
  show: lazy(() => import('./ExportShow')),
  reads: {
    list: ExportsDocument,
    one: ExportDocument,
    toFilter: toExportFilter,
    orderBy: { createdAt: 'CREATED_AT' },
  },
  enums: { status: 'ExportStatus', format: 'ExportFormat' },
  help: () => import('./help'),
  messages: { 'zh-CN': zh, en: () => import('./en') },
});
