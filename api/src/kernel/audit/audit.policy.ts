import { inArea, policy } from '../policy/policy.js';
import { AuditEvent } from './audit-event.entity.js';

export const auditPolicy = [policy(AuditEvent, { read: inArea })];
