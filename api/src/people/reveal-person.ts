import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { act } from '../kernel/write/deed.js';
import { opened } from './opened.js';
import { Person } from './person.entity.js';

export enum PersonRevealField {
  ID_NUMBER = 'ID_NUMBER',
  PHONE = 'PHONE',
}
registerEnumType(PersonRevealField, {
  name: 'PersonRevealField',
  description: '可查看项：What of a person can be unmasked.',
  valuesConfig: {
    ID_NUMBER: { description: '身份证号：the ID number.' },
    PHONE: { description: '电话：the phone number.' },
  },
});

@ObjectType({
  description:
    '人员明文：What was unmasked of a person; not kept anywhere, ask again when it is needed again.',
})
export class RevealedPerson {
  @Field(() => ID, { description: '编号：The person.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: '身份证号：In full; null where there is none or it was not asked for.',
  })
  idNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '电话：In full; null where there is none or it was not asked for.',
  })
  phone!: string | null;
}

export interface RevealPerson {
  id: string;
  fields: PersonRevealField[];
  reason: string;
}

const GROUPS = { ID_NUMBER: 'readIdentity', PHONE: 'readContact' };

export const revealPerson = act('revealPerson', Person, async (tools, asked: RevealPerson) => {
  const person = await tools.under(Person, asked.id);
  // Nobody opens what they do not even see masked.
  for (const field of new Set(asked.fields)) await tools.under(Person, asked.id, GROUPS[field]);
  const sealed = { ID_NUMBER: person.idNumberSealed, PHONE: person.phoneSealed };
  const { ID_NUMBER: idNumber, PHONE: phone } = opened(tools, asked, sealed);
  return { subject: person, answer: { id: person.id, idNumber, phone } };
});
