import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { Area } from '../areas/area.entity.js';
import { liesInAreas } from '../areas/lying.js';
import { ScopedEntity, scopedTable } from '../kernel/db/scoped.entity.js';
import { Node } from '../kernel/graphql/node.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { Computed } from '../kernel/read/readable.js';
import { say } from '../kernel/words.js';
import { BindingKind } from './binding-kind.js';
import { heldAlike, holds, isOverLimit } from './in-force.js';

@ObjectType({
  implements: Node,
  description:
    '包保：Somebody who answers by name for an area, for a term. It gives no rights by itself: what its holder may see and do follows from posts.',
})
@Entity(scopedTable('binding'))
@Check({ name: 'binding_term_check', expression: 'ends_on is null or ends_on >= starts_on - 1' })
@Index({ properties: ['area', 'kind', 'endsBy'] })
@Index({ properties: ['county', 'areaPath', 'id'] })
@Index({ properties: ['county', 'endsBy', 'areaPath'] })
@Index({ properties: ['county', 'holderKey', 'kind'] })
@Index({ properties: ['account', 'endsBy'] })
@Index({ properties: ['previous'] })
export class Binding extends ScopedEntity {
  @Field(() => Area, { nullable: true, description: '包保区域：What they answer for.' })
  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;

  @Field(() => BindingKind, { description: '包保类型：At which level of the chain.' })
  @Enum({ items: () => BindingKind, type: 'text' })
  kind!: BindingKind;

  @Field(() => Account, {
    nullable: true,
    description:
      '账号：Of whoever it is; null where they have none, or where the viewer may not open it. The name is in `holderName`.',
  })
  @ManyToOne(() => Account, { deleteRule: 'restrict', nullable: true })
  account!: Rel<Account> | null;

  /** Of an account, kept by the database while the binding lasts; see the migration. */
  @Field(() => String, {
    description: '包保人：Who it is; of a binding that has ended, by the name of then.',
  })
  @Property({ type: 'text', collation: 'C' })
  holderName!: string;

  @Field(() => String, {
    nullable: true,
    description: '职务：What they are, e.g. 副县长; or the department.',
  })
  @Property({ type: 'text', nullable: true })
  holderTitle!: string | null;

  @Field(() => String, { nullable: true, description: '工作电话：A business phone.' })
  @Property({ type: 'text', nullable: true })
  holderPhone!: string | null;

  /** One person, wherever they are bound: by the account, or by name and phone. */
  @Property({
    type: 'text',
    hidden: true,
    generated: `(coalesce(account_id::text, holder_name || ' ' || coalesce(holder_phone, ''))) stored`,
  })
  holderKey!: string;

  @Field(() => Boolean, {
    description: '已离任：Whether the account that holds it was disabled: then nobody answers for the area.',
  })
  @Property({ type: 'boolean' })
  holderLeft: Opt<boolean> = false;

  @Field(() => String, {
    nullable: true,
    description:
      '包保范围：Which part of the area, such as a group of households (1-3号楼); null for all of it.',
  })
  @Property({ type: 'text', nullable: true })
  part!: string | null;

  @Field(() => LocalDate, { description: '起始日期：The first day.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: '结束日期：The last day; null while no end is set.',
  })
  @Property({ type: 'date', nullable: true })
  endsOn!: string | null;

  /** The last day for sorting and for policies, which stand on no nullable column. */
  @Property({ type: 'date', hidden: true, generated: `(coalesce(ends_on, 'infinity'::date)) stored` })
  endsBy!: string;

  @Field(() => Binding, {
    nullable: true,
    description: '前任：The binding it was handed over from; null where it was not.',
  })
  @ManyToOne(() => Binding, { deleteRule: 'restrict', nullable: true })
  previous!: Opt<Rel<Binding>> | null;

  @Field(() => Int, { description: '移交住户：Households that were handed over with it.' })
  @Property({ type: 'integer' })
  householdsMoved: Opt<number> = 0;

  @Field(() => Int, { description: '版本：Give it back with a change.' })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => Boolean, { description: '在任：Whether somebody answers for the area by it today.' })
  @Computed((row, { viewer }) => holds(row, viewer.today))
  current!: boolean;

  @Field(() => Int, {
    description:
      '包保数：Areas that the same person answers for today in this kind, of those the viewer may read.',
  })
  @Computed((row, reading) => heldAlike(row, reading))
  areasHeld!: number;

  @Field(() => Boolean, { description: '包保超限：Whether those are more than the county thinks possible.' })
  @Computed((row, reading) => isOverLimit(row, reading))
  overLimit!: boolean;

  @Field(() => [String], {
    description:
      '可执行操作：The deeds that would succeed on it for the viewer now, by name of the mutation.',
  })
  viewerCan!: string[];
}

/**
 * Whoever answers for an area answers for what it has become. The same person is not bound to the same twice: the binding that lasts
 * longer stays.
 */
liesInAreas(Binding, {
  moves: 'all',
  passes: {
    follows: {
      which: (today) => `ends_by >= '${today}'`,
      ...{ subject: 'Binding', id: 'id', name: 'holder_name', words: say('包保', 'bindings') },
      twice: (
        today,
        mine,
        other,
      ) => `${other}.kind = ${mine}.kind and ${other}.holder_key = ${mine}.holder_key
        and ${other}.part is not distinct from ${mine}.part and ${other}.ends_by >= greatest(${mine}.ends_by, '${today}')
        and ${other}.starts_on <= greatest(${mine}.starts_on, '${today}')`,
      ends: (today) => ({
        set: `ends_on = greatest('${today}'::date, starts_on) - 1, version = version + 1`,
        keeps: 'ends_on',
      }),
    },
  },
});
