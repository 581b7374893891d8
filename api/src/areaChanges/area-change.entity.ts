import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { AreaName } from '../areas/area.entity.js';
import { liesInAreas } from '../areas/lying.js';
import type { Origin } from '../kernel/context.js';
import { ScopedEntity, scopedOrOwnTable } from '../kernel/db/scoped.entity.js';
import { Node } from '../kernel/graphql/node.js';
import { DateTime } from '../kernel/graphql/scalars.js';

export enum AreaChangeKind {
  MOVE = 'MOVE',
  MERGE = 'MERGE',
  SPLIT = 'SPLIT',
  UNDO = 'UNDO',
}
registerEnumType(AreaChangeKind, {
  name: 'AreaChangeKind',
  description: '区划变动类型：What was done to the tree.',
  valuesConfig: {
    MOVE: { description: '划转：an area was put below another, with all that lies in it.' },
    MERGE: { description: '合并：areas became one.' },
    SPLIT: { description: '拆分：an area became several.' },
    UNDO: { description: '撤回：one of the others was taken back.' },
  },
});

export enum AreaChangeStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  UNDONE = 'UNDONE',
}
registerEnumType(AreaChangeStatus, {
  name: 'AreaChangeStatus',
  description: '区划变动状态：How far it has come.',
  valuesConfig: {
    QUEUED: { description: '排队中：it is large, and waits for its turn.' },
    RUNNING: {
      description: '办理中：it is being done; everybody sees the tree as it was until all of it is.',
    },
    DONE: { description: '已完成：it is done.' },
    FAILED: { description: '未完成：nothing was changed; `failure` says why.' },
    UNDONE: { description: '已撤回：it was done, and taken back.' },
  },
});

@ObjectType({
  implements: Node,
  description:
    '区划变动：A change of the tree: what was asked for, how far it has come, and what it took where.',
})
@Entity(scopedOrOwnTable('area_change', 'account_id'))
@Index({ properties: ['areaPath', 'createdAt', 'id'] })
@Index({ properties: ['account', 'createdAt'] })
@Index({
  name: 'area_change_under_way',
  expression: `create index area_change_under_way on area_change (created_at, id) where status in ('QUEUED', 'RUNNING')`,
})
export class AreaChange extends ScopedEntity {
  @ManyToOne(() => Account, { deleteRule: 'restrict' })
  account!: Rel<Account>;

  @Field(() => String, { description: '办理人：Who did it, by the name of that day.' })
  @Property({ type: 'text' })
  accountName!: string;

  @Field(() => AreaChangeKind, { description: '类型：What it does.' })
  @Enum({ items: () => AreaChangeKind, type: 'text' })
  kind!: AreaChangeKind;

  @Field(() => AreaChangeStatus, { description: '状态：How far it has come.' })
  @Enum({ items: () => AreaChangeStatus, type: 'text' })
  status!: AreaChangeStatus;

  /** What was asked for: a large one is planned again from it when its turn comes. */
  @Property({ type: 'jsonb', hidden: true })
  input!: object;

  @Field(() => [AreaName], { description: '变动区域：What was moved, merged away or split, by name.' })
  @Property({ type: 'jsonb' })
  areas!: AreaName[];

  @Field(() => [AreaName], { description: '原上级：Below what it hung, of a move.' })
  @Property({ type: 'jsonb' })
  from!: AreaName[];

  @Field(() => [AreaName], {
    description: '去向：Below what it hangs now, what it was merged into, or its parts.',
  })
  @Property({ type: 'jsonb' })
  into!: AreaName[];

  /** Areas that came into being with it, and end where it is undone. */
  @Property({ type: 'uuid[]', hidden: true })
  createdIds!: string[];

  @Property({ type: 'uuid', nullable: true, hidden: true })
  undoesId!: Opt<string> | null;

  @Field(() => Int, { description: '涉及记录数：Rows that get another place; an estimate.' })
  @Property({ type: 'integer' })
  rows = 0;

  @Field(() => Int, { description: '已处理记录数：Of these, up to now.' })
  @Property({ type: 'integer' })
  rowsDone = 0;

  @Property({ type: 'jsonb', hidden: true })
  origin!: Pick<Origin, 'requestId' | 'address' | 'language'>;

  @Field(() => DateTime, { description: '提交时间：When it was asked for.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  /** When whoever does it was last heard of. */
  @Property({ type: 'timestamptz', nullable: true, hidden: true })
  workedAt!: Opt<Date> | null;

  /** How often it was taken up. */
  @Property({ type: 'integer', hidden: true })
  attempts = 0;

  @Field(() => DateTime, { nullable: true, description: '完成时间：When it was done.' })
  @Property({ type: 'timestamptz', nullable: true })
  doneAt!: Opt<Date> | null;

  @Field(() => String, { nullable: true, description: '未完成原因：Why nothing was changed.' })
  @Property({ type: 'text', nullable: true })
  failure!: Opt<string> | null;

  @Field(() => [String], {
    description:
      '可执行操作：The deeds that would succeed on it for the viewer now, by name of the mutation.',
  })
  viewerCan!: string[];
}

/** The record of a change lies where both its ends were on that day. */
liesInAreas(AreaChange, { moves: 'none', passes: 'stays' });
