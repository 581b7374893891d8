import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { Post } from '../accounts/post.entity.js';
import { Area } from '../areas/area.entity.js';
import type { Origin } from '../kernel/context.js';
import { ScopedEntity, setting, unscoped } from '../kernel/db/scoped.entity.js';
import { Node } from '../kernel/graphql/node.js';
import { DateTime, Json } from '../kernel/graphql/scalars.js';
import { ExportColumn, ExportFormat, ExportStatus } from './export-kind.js';
import { liesInAreas } from '../areas/lying.js';

const own = `account_id::text = ${setting('account')}`;

@ObjectType({
  implements: Node,
  description:
    '导出：A list written to a file, as whoever asked for it sees it in one of their posts. The file is at `GET /exports/<id>`.',
})
@Entity({
  tableName: 'export',
  rowLevelSecurity: 'force',
  policies: [
    { name: 'own', using: own, check: own },
    { name: 'unscoped', using: unscoped, check: unscoped },
  ],
})
@Index({ properties: ['account', 'createdAt', 'id'] })
@Index({
  name: 'export_under_way',
  expression: `create index export_under_way on export (created_at, id) where status in ('QUEUED', 'RUNNING')`,
})
@Index({
  name: 'export_expires_at',
  expression: 'create index export_expires_at on export (expires_at) where parts > 0',
})
export class Export extends ScopedEntity {
  @ManyToOne(() => Account, { deleteRule: 'restrict' })
  account!: Rel<Account>;

  @Field(() => Post, {
    nullable: true,
    description: '任职：The post it is made in: it holds what that shows.',
  })
  @ManyToOne(() => Post, { deleteRule: 'restrict' })
  post!: Rel<Post>;

  @Field(() => Area, { nullable: true, description: '区域：Where that post is.' })
  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;

  @Field(() => ExportStatus, { description: '状态：How far it has come.' })
  @Enum({ items: () => ExportStatus, type: 'text' })
  status: ExportStatus = ExportStatus.QUEUED;

  @Field(() => ExportFormat, { description: '文件格式：What the file is.' })
  @Enum({ items: () => ExportFormat, type: 'text' })
  format!: ExportFormat;

  @Field(() => String, { description: '文件名：What the file is called.' })
  @Property({ type: 'text' })
  fileName!: string;

  @Field(() => String, { description: '理由：Why it was asked for.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => String, { description: '查询：The list, as a GraphQL operation without its pages.' })
  @Property({ type: 'text' })
  query!: string;

  @Field(() => Json, { description: '变量：The variables of the operation, the filter and the order.' })
  @Property({ type: 'jsonb' })
  variables!: Record<string, unknown>;

  @Field(() => [ExportColumn], { description: '导出列：The columns, from left to right.' })
  @Property({ type: 'jsonb' })
  columns!: ExportColumn[];

  @Field(() => Int, {
    nullable: true,
    description: '最多行数：Only so many of the first rows; null for all.',
  })
  @Property({ type: 'integer', nullable: true })
  maxRows!: number | null;

  @Field(() => Int, { description: '已导出行数：Rows written up to now.' })
  @Property({ type: 'integer' })
  rows = 0;

  @Field(() => Int, {
    nullable: true,
    description: '总行数：How many there will be, as far as is known; null before it is running.',
  })
  @Property({ type: 'integer', nullable: true })
  total!: number | null;

  @Field(() => Int, { description: '文件大小：Bytes written up to now.' })
  @Property({ type: 'integer' })
  bytes = 0;

  @Field(() => DateTime, { description: '申请时间：When it was asked for.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: '结束时间：When it was done, failed or cancelled.' })
  @Property({ type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: '有效期至：From then on the file is gone; null where there is none.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  expiresAt!: Date | null;

  @Field(() => String, { nullable: true, description: '失败原因：Why it could not be finished.' })
  @Property({ type: 'text', nullable: true })
  failure!: string | null;

  /** Where the request came from: the trail of its end bears the same number as that of its beginning. */
  @Property({ type: 'jsonb', hidden: true })
  origin!: Pick<Origin, 'requestId' | 'address' | 'language'>;

  /** Parts of the file written up to now; see export-part.entity.ts. */
  @Property({ type: 'integer', hidden: true })
  parts = 0;

  /** What the tree was like at the first page; see same-tree.ts. */
  @Property({ type: 'text', nullable: true, hidden: true })
  tree!: string | null;

  /** Cursor of the last row written. */
  @Property({ type: 'text', nullable: true, hidden: true })
  writtenTo!: string | null;

  /** When whoever works on it was last heard of. */
  @Property({ type: 'timestamptz', nullable: true, hidden: true })
  workedAt!: Date | null;

  /** How often it was taken up since the last part. */
  @Property({ type: 'integer', hidden: true })
  attempts = 0;

  @Field(() => [String], {
    description: '可执行操作：The deeds that would succeed on it for the viewer now.',
  })
  viewerCan!: string[];
}

/** It goes where its post goes: nobody else may see it, so a trigger takes it along. */
liesInAreas(Export, { moves: 'none', passes: 'byTrigger' });
