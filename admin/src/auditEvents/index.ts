import HistoryIcon from '@mui/icons-material/History';
import { lazy } from 'react';
import { noun } from '../kernel/noun';
import { AuditEventDocument, AuditEventsDocument } from './documents';
import { toAuditEventFilter } from './filters';
import { zh } from './zh';

/** Audit 审计: who did what, where and when, and why where a reason is asked for. It is read, and nothing else. */
export const auditEvents = noun({
  subject: 'AuditEvent',
  icon: HistoryIcon,
  recordRepresentation: 'accountName',
  list: lazy(() => import('./AuditEventList')),
  show: lazy(() => import('./AuditEventShow')),
  reads: {
    list: AuditEventsDocument,
    one: AuditEventDocument,
    toFilter: toAuditEventFilter,
    orderBy: { at: 'AT' },
  },
  help: () => import('./help'),
  messages: { 'zh-CN': zh, en: () => import('./en') },
});
