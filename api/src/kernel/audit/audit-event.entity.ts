import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { sql } from '../db/sql.js';
import { Field, ID, ObjectType } from 'type-graphql';
import { ScopedEntity, scopedTable } from '../db/scoped.entity.js';
import { DateTime, Json } from '../graphql/scalars.js';
import { Node } from '../graphql/node.js';
import { InGroup } from '../policy/field-group.js';
import { Computed } from '../read/readable.js';

/** Append-only: the app's database role may insert and read it, nothing else. */
@ObjectType({
  implements: Node,
  description: '审计记录：One deed, reveal, sign-in or export: who did what, where and when.',
})
@Entity(scopedTable('audit_event'))
@Index({ properties: ['areaPath', 'at', 'id'] })
@Index({ properties: ['subjectId', 'at'] })
@Index({ properties: ['at', 'id'] })
export class AuditEvent extends ScopedEntity {
  @Field(() => DateTime, { description: '时间：When it was done.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: '操作：The deed, by the name of its mutation, e.g. `voidVisit`.' })
  @Property({ type: 'text' })
  action!: string;

  @Field(() => String, { description: '对象类型：The type of what was changed, e.g. `Visit`.' })
  @Property({ type: 'text' })
  subject!: string;

  @Field(() => ID, { nullable: true, description: '对象编号：The id of what was changed.' })
  @Property({ type: 'uuid', nullable: true })
  subjectId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  accountId!: string | null;

  @Field(() => String, { description: '操作人：The display name of who did it, as it was then.' })
  @Property({ type: 'text' })
  accountName!: string;

  @Property({ type: 'uuid', nullable: true })
  postId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '任职：The post it was done in, as it was called then.',
  })
  @Property({ type: 'text', nullable: true })
  postTitle!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '地点：The names from the county down to the area, as they were then.',
  })
  @Property({ type: 'text', nullable: true })
  placeName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '理由：The reason given, where the deed asks for one.',
  })
  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Field(() => Json, {
    nullable: true,
    description: '变更前：The changed fields as they were; secrets are left out.',
  })
  @InGroup('readChanges')
  @Property({ type: 'jsonb', nullable: true })
  before!: unknown;

  @Field(() => Json, {
    nullable: true,
    description: '变更后：The changed fields as they became; secrets are left out.',
  })
  @InGroup('readChanges')
  @Property({ type: 'jsonb', nullable: true })
  after!: unknown;

  @Field(() => String, { description: '请求编号：The same on every trace of one request.' })
  @Property({ type: 'text' })
  requestId!: string;

  @Property({ type: 'text' })
  address!: string;

  @Field(() => Boolean, {
    description: '已封存：Whether it is part of the sealed chain; it is within a minute.',
  })
  @Computed((row) => sql`exists (select from audit_seal where audit_seal.event_id = ${row.id})`)
  sealed!: boolean;
}
