import { ArrayType, type Opt, type Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { Area } from '../areas/area.entity.js';
import { occupies } from '../areas/occupants.js';
import { ScopedEntity, scopedTable } from '../kernel/db/scoped.entity.js';
import { Node } from '../kernel/graphql/node.js';
import { DateTime } from '../kernel/graphql/scalars.js';
import { InGroup } from '../kernel/policy/field-group.js';
import { say } from '../kernel/words.js';
import { liesInAreas } from '../areas/lying.js';

/** A fixed list, so that nobody writes down what no register may hold. */
export enum HouseholdTag {
  ELDERLY_ALONE = 'ELDERLY_ALONE',
  DISABLED = 'DISABLED',
  PREGNANT = 'PREGNANT',
  INFANT = 'INFANT',
  CHRONIC_ILLNESS = 'CHRONIC_ILLNESS',
  RENTED = 'RENTED',
  VACANT_HOME = 'VACANT_HOME',
  LOW_INCOME = 'LOW_INCOME',
}
registerEnumType(HouseholdTag, {
  name: 'HouseholdTag',
  description: '住户标签：What to bear in mind at a door.',
  valuesConfig: {
    ELDERLY_ALONE: { description: '独居老人：an old person lives alone.' },
    DISABLED: { description: '残疾人：somebody is disabled.' },
    PREGNANT: { description: '孕产妇：somebody is pregnant or has just given birth.' },
    INFANT: { description: '婴幼儿：there is a baby or a small child.' },
    CHRONIC_ILLNESS: { description: '慢性病：somebody depends on regular treatment.' },
    RENTED: { description: '出租房：the home is let.' },
    VACANT_HOME: { description: '空置房：nobody lives there now.' },
    LOW_INCOME: { description: '低保户：the household lives on a minimum allowance.' },
  },
});

@InputType({ description: '按标签筛选：Compares the tags of a household.' })
export class TagIs {
  @Field(() => HouseholdTag, { nullable: true, description: 'Has this tag.' })
  has?: HouseholdTag;
}

const tags = Object.values(HouseholdTag);

const DOOR_ORDER = `(regexp_replace(regexp_replace(address, '(\\d+)', '00000\\1', 'g'), '0*(\\d{6})', '\\1', 'g'))`;

const DOOR_KEY = `(coalesce(door, regexp_substr(address, '\\d.*'), address))`;

@ObjectType({
  implements: Node,
  description:
    '住户：Whoever lives behind one door. It lies in a grid, or in a village or compound that has none.',
})
@Entity(scopedTable('household'))
@Index({ properties: ['county', 'areaPath'] })
@Index({
  name: 'household_import',
  expression: 'create index household_import on household (import_id) where import_id is not null',
})
@Index({ properties: ['areaPath', 'doorOrder', 'id'] })
@Index({ properties: ['county', 'doorOrder', 'id'] })
@Index({ properties: ['county', 'address', 'areaPath'] })
@Index({ properties: ['county', 'doorKey', 'areaPath'] })
@Index({ properties: ['county', 'createdAt', 'id'] })
@Index({
  name: 'household_worker',
  expression:
    'create index household_worker on household (worker_id, area_path, door_order, id) where worker_id is not null',
})
@Check({ name: 'household_declared_size_range', expression: 'declared_size >= 0 and declared_size <= 50' })
@Check({
  name: 'household_tags_known',
  expression: `tags <@ array[${tags.map((tag) => `'${tag}'`).join(', ')}]`,
})
export class Household extends ScopedEntity {
  @Field(() => Area, { description: '所属区域：Where it lies.' })
  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;

  @Field(() => String, { description: '地址：How to find the door, within its area.' })
  @Property({ type: 'text', collation: 'C' })
  address!: string;

  /**
   * The address with its numbers filled up to six digits: door 2 comes before door 10. Also keeps the index that lists
   * the doors of a place from being taken for the one that finds an address.
   */
  @Property({ type: 'text', collation: 'C', hidden: true, generated: `${DOOR_ORDER} stored` })
  doorOrder!: Opt<string>;

  /** The door as one says it in front of it, for the search box; see migrations/0014. */
  @Property({ type: 'text', collation: 'C', hidden: true, generated: `${DOOR_KEY} stored` })
  doorKey!: Opt<string>;

  @Field(() => String, { nullable: true, description: '楼栋：The building, where there are several.' })
  @Property({ type: 'text', nullable: true })
  building!: string | null;

  @Field(() => String, { nullable: true, description: '门牌：The door.' })
  @Property({ type: 'text', nullable: true })
  door!: string | null;

  @Field(() => Int, {
    description: '申报人数：How many people the household says it has; held against how many are registered.',
  })
  @Property({ type: 'integer' })
  declaredSize!: number;

  @Field(() => String, {
    nullable: true,
    description: '联系电话：Masked, as in 138****1234; `revealHousehold` opens it.',
  })
  @InGroup('readContact')
  @Property({ type: 'text', nullable: true })
  phone!: string | null;

  @InGroup('readContact')
  @Property({ type: 'blob', nullable: true, hidden: true })
  phoneSealed!: Buffer | null;

  @Field(() => [HouseholdTag], { description: '标签：What to bear in mind at the door.' })
  @Property({ type: ArrayType, columnType: 'text[]' })
  tags!: HouseholdTag[];

  /** Who was told to go there. Read as the post that still lets them, see worker-of-household.ts. */
  @ManyToOne(() => Account, { deleteRule: 'restrict', nullable: true })
  worker!: Rel<Account> | null;

  /** The import it came with; null where it was registered by itself. */
  @Property({ type: 'uuid', nullable: true, hidden: true })
  importId!: Opt<string> | null;

  @Field(() => DateTime, { description: '登记时间：When it was registered.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => Int, {
    description: '版本：Give it back with a change, so that nobody overwrites what they have not seen.',
  })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => [String], {
    description:
      '可执行操作：The deeds that would succeed on it for the viewer now, by name of the mutation.',
  })
  viewerCan!: string[];
}

occupies({ table: 'household', where: 'true', words: say('住户', 'households') });

liesInAreas(Household, { moves: 'all', passes: 'chosen' });
