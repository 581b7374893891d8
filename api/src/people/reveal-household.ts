import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { act } from '../kernel/write/deed.js';
import { Household } from './household.entity.js';
import { opened } from './opened.js';

export enum HouseholdRevealField {
  PHONE = 'PHONE',
}
registerEnumType(HouseholdRevealField, {
  name: 'HouseholdRevealField',
  description: '可查看项：What of a household can be unmasked.',
  valuesConfig: { PHONE: { description: '联系电话：its phone number.' } },
});

@ObjectType({
  description:
    '住户明文：What was unmasked of a household; not kept anywhere, ask again when it is needed again.',
})
export class RevealedHousehold {
  @Field(() => ID, { description: '编号：The household.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: '联系电话：In full; null where there is none or it was not asked for.',
  })
  phone!: string | null;
}

export interface RevealHousehold {
  id: string;
  fields: HouseholdRevealField[];
  reason: string;
}

export const revealHousehold = act('revealHousehold', Household, async (tools, asked: RevealHousehold) => {
  const household = await tools.under(Household, asked.id);
  await tools.under(Household, asked.id, 'readContact'); // nobody opens what they do not even see masked
  const { PHONE: phone } = opened(tools, asked, { PHONE: household.phoneSealed });
  return { subject: household, answer: { id: household.id, phone } };
});
