/**
 * Audit 审计: who did what, where and when; one row a deed, a reveal, a sign-in, an export, written together with it.
 * A job seals the rows into a chain, and `npm run audit:verify` finds whatever was changed or removed behind the server's back.
 */
import type { Module } from '../module.js';
import { AuditEvent } from './audit-event.entity.js';
import { AuditEventResolver } from './audit-event.resolver.js';
import { AuditSeal } from './audit-seal.entity.js';
import { AuditUnsealed } from './audit-unsealed.entity.js';
import { auditPolicy } from './audit.policy.js';
import { sealAudit } from './seal-audit.js';

export const audit: Module = {
  entities: [AuditEvent, AuditSeal, AuditUnsealed],
  resolvers: [AuditEventResolver],
  policy: auditPolicy,
  jobs: [{ name: 'sealAudit', cron: '* * * * *', run: (kernel) => sealAudit(kernel) }],
};
