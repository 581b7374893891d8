import { say } from '../words.js';
import { fieldGroup } from '../policy/field-group.js';
import { inArea, policy } from '../policy/policy.js';
import { AuditEvent } from './audit-event.entity.js';

/** What a record was and became tells as much as the record itself, also of fields that the reader may not read there. */
fieldGroup('readChanges', say('查看变更内容', 'read what changed'));

export const auditPolicy = [policy(AuditEvent, { read: inArea, readChanges: inArea })];
