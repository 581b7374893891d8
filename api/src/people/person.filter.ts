import { sql } from '../kernel/db/sql.js';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { AreaScope } from '../areas/area.filter.js';
import { listOf } from '../kernel/graphql/connection.js';
import { ExactIs, IdIs, NodeFilter, TextIs } from '../kernel/graphql/operators.js';
import { inForm, type Blank } from '../kernel/read/blank.js';
import { filterBy, operatorsSql } from '../kernel/read/filter.js';
import { BLIND, idNumberFault, plainIdNumber } from './id-number.js';
import { typedPinyin } from './name-pinyin.js';
import { ResidenceIs } from './person-kind.js';
import { Person } from './person.entity.js';

@InputType({ description: '人员筛选：Which people.' })
export class PersonFilter extends NodeFilter {
  @Field(() => AreaScope, { nullable: true, description: '按区域：In this part of the tree.' })
  area?: AreaScope;

  @Field(() => IdIs, { nullable: true, description: '按住户：In this household.' })
  household?: IdIs;

  @Field(() => TextIs, { nullable: true, description: '按姓名：With this name.' })
  name?: TextIs;

  @Field(() => TextIs, {
    nullable: true,
    description: '按全拼：By the name as it is typed; spaces and capitals do not matter.',
  })
  pinyin?: TextIs;

  @Field(() => TextIs, { nullable: true, description: '按首字母：By the first letters of the name.' })
  initials?: TextIs;

  @Field(() => ResidenceIs, { nullable: true, description: '按居住情况：Living here on this footing.' })
  residence?: InstanceType<typeof ResidenceIs>;

  @Field(() => ExactIs, {
    nullable: true,
    description: '按身份证号：With exactly this ID number, in full; at most 60 such searches an hour.',
  })
  idNumber?: ExactIs;
}

const typed = (value: TextIs): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).map(([operator, text]: [string, string | string[] | Blank]) => [
      operator,
      text instanceof Array ? text.map(typedPinyin) : text && inForm(text, typedPinyin),
    ]),
  );

filterBy(Person, {
  pinyin: (row, value: TextIs) => operatorsSql('namePinyin', row, typed(value)),
  initials: (row, value: TextIs) => operatorsSql('nameInitials', row, typed(value)),
  idNumber: (row, { eq }: ExactIs, { blind, viewer }) => {
    const idNumber = plainIdNumber(eq);
    // What can be nobody's is half typed: it is no guess, and is not counted as one.
    if (idNumberFault(idNumber, viewer.today)) return sql`false`;
    return sql`${row.column('idNumberBlind')} = ${blind(BLIND, idNumber)}`;
  },
});

export enum PersonOrderField {
  PATH = 'areaPath',
  NAME = 'nameOrder',
  BIRTH_DATE = 'birthDate',
}
registerEnumType(PersonOrderField, {
  name: 'PersonOrderField',
  description: '人员排序：What people can be sorted by.',
  valuesConfig: {
    PATH: { description: '按层级：by their place in the tree.' },
    NAME: { description: '按姓名：by name, as it is spoken (pinyin).' },
    BIRTH_DATE: { description: '按出生日期：by the day of birth.' },
  },
});

export const personList = listOf(Person, {
  filter: PersonFilter,
  order: PersonOrderField,
  orderName: 'PersonOrder',
  defaultOrder: [
    { field: 'areaPath', direction: 'ASC' },
    { field: 'nameOrder', direction: 'ASC' },
  ],
});
