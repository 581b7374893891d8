import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { say } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import { Binding } from './binding.entity.js';
import { readHolderPhone } from './holder.js';

@InputType({
  description:
    '修改包保：What changes of a binding; what is left out stays. Who holds it changes by `handOverBinding`.',
})
export class UpdateBindingInput {
  @Field(() => ID, { description: '编号：The binding.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '职务：At most 40 characters; null removes it.' })
  holderTitle?: string | null;

  @Field(() => String, { nullable: true, description: '工作电话：A business phone; null removes it.' })
  holderPhone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '包保范围：At most 60 characters; null for all of the area.',
  })
  part?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: '结束日期：The last day, not before today; null takes the end away.',
  })
  endsOn?: string | null;
}

export const updateBinding = deed('updateBinding', Binding, async (tools, input: UpdateBindingInput) => {
  const binding = await tools.load(Binding, input.id, input);
  const faults = new Faults();
  const { holderTitle: title, holderPhone: phone, part, endsOn } = input;
  if (title !== undefined)
    binding.holderTitle = faults.text('holderTitle', '职务', title ?? '', { min: 0, max: 40 }) || null;
  if (part !== undefined)
    binding.part = faults.text('part', '包保范围', part ?? '', { min: 0, max: 60 }) || null;
  if (endsOn !== undefined) {
    faults.unless(
      endsOn === null || (endsOn >= tools.today && endsOn >= binding.startsOn),
      'endsOn',
      say(
        '结束日期不能早于今天或起始日期；要立即结束，请用“结束包保”',
        'must not be before today or the first day; to end it at once use endBinding',
      ),
    );
    binding.endsOn = endsOn;
  }
  faults.raise();
  if (phone !== undefined) binding.holderPhone = readHolderPhone(phone);
  return binding;
});
