import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { unscoped } from '../db/scoped.entity.js';

/**
 * A link of the chain over the audit trail: whoever changes or removes a sealed event breaks it (see verify-audit.ts).
 * Append-only, like the events. A viewer sees the seals of the events they see; only the sealing job adds any.
 */
@Entity({
  tableName: 'audit_seal',
  rowLevelSecurity: 'force',
  policies: [
    {
      name: 'with_event',
      command: 'select',
      using: `(${unscoped}) or exists (select from audit_event where audit_event.id = audit_seal.event_id)`,
    },
    { name: 'unscoped', command: 'insert', check: unscoped },
  ],
})
export class AuditSeal {
  /** From 1, without gaps. */
  @PrimaryKey({ type: 'bigint', autoincrement: false })
  seq!: string;

  /** Not a foreign key: that the event is still there is for the verification to say, and no write waits for it. */
  @Property({ type: 'uuid' })
  @Unique()
  eventId!: string;

  @Property({ type: 'blob' })
  hash!: Buffer;

  /** The hash of the seal before. */
  @Property({ type: 'blob' })
  previous!: Buffer;

  @Property({ type: 'timestamptz' })
  sealedAt!: Date;
}
