import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { unscoped } from '../db/scoped.entity.js';

/**
 * Events that wait for their seal, queued by a trigger. So the sealing job never searches the whole trail, and an event
 * that is committed late, behind others that are sealed already, is not overlooked.
 */
@Entity({
  tableName: 'audit_unsealed',
  rowLevelSecurity: 'force',
  policies: [
    { name: 'anybody_queues', command: 'insert', check: 'true' },
    { name: 'unscoped', command: 'all', using: unscoped, check: unscoped },
  ],
})
export class AuditUnsealed {
  [PrimaryKeyProp]?: ['at', 'eventId'];

  @PrimaryKey({ type: 'timestamptz' })
  at!: Date;

  @PrimaryKey({ type: 'uuid' })
  eventId!: string;
}
