import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { Post } from '../accounts/post.entity.js';
import { Area } from '../areas/area.entity.js';
import type { Origin } from '../kernel/context.js';
import { ScopedEntity, scopedTable } from '../kernel/db/scoped.entity.js';
import { Node } from '../kernel/graphql/node.js';
import { DateTime } from '../kernel/graphql/scalars.js';
import { Doubtful, ImportColumn, ImportCounts, ImportKind, ImportStatus } from './import-kind.js';
import { say } from '../kernel/words.js';
import { liesInAreas } from '../areas/lying.js';

@ObjectType({
  implements: Node,
  description:
    '导入：A file of households or people on its way into the register. The file is sent to `PUT /imports/<id>/file`.',
})
@Entity(scopedTable('import'))
@Index({ properties: ['areaPath', 'createdAt', 'id'] })
@Index({ properties: ['county', 'createdAt', 'id'] })
@Index({ properties: ['account', 'createdAt'] })
@Index({
  name: 'import_under_way',
  expression: `create index import_under_way on import (created_at, id) where status in ('CHECKING', 'RUNNING', 'UNDOING')`,
})
@Index({
  name: 'import_expires_at',
  expression: 'create index import_expires_at on import (expires_at) where expires_at is not null',
})
export class Import extends ScopedEntity {
  @ManyToOne(() => Account, { deleteRule: 'restrict' })
  account!: Rel<Account>;

  @Field(() => String, { description: '导入人：Who imports, by the name of that day.' })
  @Property({ type: 'text' })
  accountName!: string;

  /** The post it is done in: what that may not do any more when it comes to it is not done. */
  @ManyToOne(() => Post, { deleteRule: 'restrict' })
  post!: Rel<Post>;

  @Field(() => Area, { description: '目标区域：Nothing outside it is made.' })
  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;

  @Field(() => ImportKind, { description: '导入内容：What a row is.' })
  @Enum({ items: () => ImportKind, type: 'text' })
  kind!: ImportKind;

  @Field(() => ImportStatus, { description: '状态：How far it has come.' })
  @Enum({ items: () => ImportStatus, type: 'text' })
  status: Opt<ImportStatus> = ImportStatus.WAITING;

  @Field(() => String, { description: '文件名：What the file is called.' })
  @Property({ type: 'text' })
  fileName!: string;

  @Field(() => [ImportColumn], { description: '列：The columns of the file, from left to right.' })
  @Property({ type: 'jsonb' })
  columns: Opt<ImportColumn[]> = [];

  @Field(() => Int, { description: '总行数：Rows of the file, without its first line.' })
  @Property({ type: 'integer' })
  rows = 0;

  @Field(() => Int, { description: '已处理行数：Rows checked, or written, up to now.' })
  @Property({ type: 'integer' })
  done = 0;

  @Field(() => ImportCounts, {
    description: '计数：What the rows come to: would, before it runs; did, afterwards.',
  })
  @Property({ type: 'jsonb' })
  counts!: ImportCounts;

  /** Rows made in the register, and not undone. */
  @Field(() => Int, { description: '已写入：Records it has made.' })
  @Property({ type: 'integer' })
  made = 0;

  @Field(() => Int, {
    description:
      '待领取的初始密码：First passwords of new accounts that wait for whoever imported; see `takeFirstPasswords`.',
  })
  @Property({ type: 'integer' })
  firstPasswords = 0;

  @Field(() => Doubtful, {
    nullable: true,
    description: '疑似重复的处理：As chosen; null before it was started.',
  })
  @Enum({ items: () => Doubtful, type: 'text', nullable: true })
  doubtful!: Opt<Doubtful> | null;

  /** Rows that the check found doubtful; once it is started, those of them that are added all the same. */
  @Property({ type: 'jsonb', hidden: true })
  doubtfulRows: Opt<number[]> = [];

  @Field(() => DateTime, { description: '新建时间：When it was begun.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: '结束时间：When it was done, failed, cancelled or undone.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  finishedAt!: Opt<Date> | null;

  @Field(() => DateTime, {
    nullable: true,
    description: '有效期至：When its rows are erased if nobody starts it, or, once it is over, its findings.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  expiresAt!: Date | null;

  @Field(() => String, { nullable: true, description: '原因：Why it ended early, or could not be undone.' })
  @Property({ type: 'text', nullable: true })
  failure!: Opt<string> | null;

  /** Where the request came from: the trail of its end bears the same number as that of its beginning. */
  @Property({ type: 'jsonb', hidden: true })
  origin!: Pick<Origin, 'requestId' | 'address' | 'language'>;

  /** Parts of its rows; see import-part.entity.ts. None once they are erased. */
  @Property({ type: 'integer', hidden: true })
  parts = 0;

  /** Parts that are dealt with, of the check or of the run. */
  @Property({ type: 'integer', hidden: true })
  partsDone = 0;

  /** Findings kept; see keep-findings.ts. */
  @Property({ type: 'integer', hidden: true })
  findingsKept = 0;

  /** When whoever works on it was last heard of; once it is checked, when that was done. */
  @Property({ type: 'timestamptz', nullable: true, hidden: true })
  workedAt!: Opt<Date> | null;

  /** How often it was taken up since the last part. */
  @Property({ type: 'integer', hidden: true })
  attempts = 0;

  @Field(() => [String], {
    description: '可执行操作：The deeds that would succeed on it for the viewer now.',
  })
  viewerCan!: string[];
}

const underWay = `status in ('WAITING', 'UPLOADED', 'CHECKING', 'CHECKED', 'RUNNING', 'UNDOING')`;

liesInAreas(Import, {
  moves: 'all',
  passes: {
    not: underWay,
    name: 'file_name',
    words: say('未完成的导入', 'unfinished imports'),
    first: say('请等待其完成，或放弃导入', 'let them finish, or give them up'),
  },
  open: underWay,
});
