import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { ScopedEntity, scopedTable } from '../kernel/db/scoped.entity.js';
import { conflict } from '../kernel/errors.js';
import { Node } from '../kernel/graphql/node.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { InGroup } from '../kernel/policy/field-group.js';
import { say } from '../kernel/words.js';
import { onConstraint } from '../kernel/write/constraints.js';
import { Household } from './household.entity.js';
import { Relation, Residence, Sex } from './person-kind.js';
import { liesInAreas } from '../areas/lying.js';

@ObjectType({
  implements: Node,
  description:
    '人员：Somebody who lives in a household, for good or for now. Numbers are masked here; `revealPerson` opens them.',
})
@Entity(scopedTable('person'))
@Index({ properties: ['areaPath', 'nameOrder', 'id'] })
@Index({ properties: ['county', 'nameOrder', 'id'] })
@Index({ properties: ['county', 'areaPath'] })
@Index({
  name: 'person_import',
  expression: 'create index person_import on person (import_id) where import_id is not null',
})
@Index({ properties: ['county', 'name', 'areaPath'] })
@Index({ properties: ['county', 'birthDate', 'id'] })
@Index({ properties: ['county', 'namePinyin', 'areaPath'] })
@Index({ properties: ['county', 'nameInitials', 'areaPath'] })
@Index({ properties: ['household'] })
@Unique({ name: 'person_id_number_unique', properties: ['county', 'idNumberBlind'] })
export class Person extends ScopedEntity {
  @Field(() => Household, {
    nullable: true,
    description: '住户：The household; null where the viewer may not open it.',
  })
  @ManyToOne(() => Household, { deleteRule: 'restrict' })
  household!: Rel<Household>;

  @Field(() => Area, { description: '所属区域：Where the household lies.' })
  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;

  @Field(() => String, { description: '姓名：The name.' })
  @Property({ type: 'text', collation: 'C' })
  name!: string;

  @Field(() => String, {
    description: '姓名全拼：The name as it is typed, without tones or spaces, e.g. `zhangsan`.',
  })
  @Property({ type: 'text', collation: 'C' })
  namePinyin!: string;

  /** Names as they are spoken, not by the numbers of their characters; and see `Household.doorOrder`. */
  @Property({ type: 'text', collation: 'C', hidden: true, generated: `(name_pinyin || ' ' || name) stored` })
  nameOrder!: Opt<string>;

  @Field(() => String, { description: '姓名首字母：The first letter of each syllable, e.g. `zs`.' })
  @Property({ type: 'text', collation: 'C' })
  nameInitials!: string;

  @Field(() => Sex, { description: '性别：As in the identity document.' })
  @Enum({ items: () => Sex, type: 'text' })
  sex!: Sex;

  @Field(() => LocalDate, {
    nullable: true,
    description: '出生日期：The day of birth; null where the viewer may not read it (`readIdentity`).',
  })
  @InGroup('readIdentity')
  @Property({ type: 'date' })
  birthDate!: string;

  @Field(() => String, {
    nullable: true,
    description: '身份证号：Masked to its first and last character; babies and foreigners may have none.',
  })
  @InGroup('readIdentity')
  @Property({ type: 'text', nullable: true })
  idNumber!: string | null;

  @InGroup('readIdentity')
  @Property({ type: 'blob', nullable: true, hidden: true })
  idNumberSealed!: Buffer | null;

  @InGroup('readIdentity')
  @Property({ type: 'blob', nullable: true, hidden: true })
  idNumberBlind!: Buffer | null;

  @Field(() => String, { nullable: true, description: '电话：Masked, as in 138****1234.' })
  @InGroup('readContact')
  @Property({ type: 'text', nullable: true })
  phone!: string | null;

  @InGroup('readContact')
  @Property({ type: 'blob', nullable: true, hidden: true })
  phoneSealed!: Buffer | null;

  @Field(() => Residence, { description: '居住情况：On what footing they live here.' })
  @Enum({ items: () => Residence, type: 'text' })
  residence!: Residence;

  @Field(() => Relation, { description: '与户主关系：What they are to the head of the household.' })
  @Enum({ items: () => Relation, type: 'text' })
  relation!: Relation;

  /** The import they came with; null where they were registered by themselves. */
  @Property({ type: 'uuid', nullable: true, hidden: true })
  importId!: Opt<string> | null;

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

/** Does not say where: that would tell anybody with a number where its owner lives. */
onConstraint('person_id_number_unique', () =>
  conflict(
    say(
      '该身份证号已在本县登记。如确系本人，请联系乡镇或县里把此人迁移过来。',
      'Already registered in this county: ask your township or county to move the person here.',
    ),
  ),
);

liesInAreas(Person, { moves: 'all', passes: 'withHousehold' });
