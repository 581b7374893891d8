import ImportIcon from '@mui/icons-material/UploadFile';
import { lazy } from 'react';
import type { ImportFilter, ImportStatus } from '../kernel/gql/graphql';
import { noun } from '../kernel/noun';
import { eq } from '../kernel/operators';
import { CreateImportDocument, ImportDocument, ImportsDocument } from './documents';
import { zh } from './zh';

/** Imports 导入: a file of households, people or accounts on its way into the platform. */
export const imports = noun({
  subject: 'Import',
  icon: ImportIcon,
  recordRepresentation: 'fileName',
  list: lazy(() => import('./ImportList')),
  show: lazy(() => import('./ImportShow')),
  create: lazy(() => import('./ImportCreate')),
  reads: {
    list: ImportsDocument,
    one: ImportDocument,
    toFilter: ({ status }: { status?: ImportStatus }): ImportFilter => ({ status: eq(status) }),
    orderBy: { createdAt: 'CREATED_AT' },
  },
  creates: { deed: 'createImport', document: CreateImportDocument, fields: ['areaId', 'kind', 'fileName'] },
  enums: { kind: 'ImportKind', status: 'ImportStatus', doubtful: 'Doubtful' },
  help: () => import('./help'),
  messages: { 'zh-CN': zh, en: () => import('./en') },
});
