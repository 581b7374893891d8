import { Field, ID, InputType, Int } from 'type-graphql';
import { daysAfter, lastDay } from '../kernel/clock.js';
import { invalid } from '../kernel/errors.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { say } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import { Binding } from './binding.entity.js';

@InputType({ description: '结束包保：Ends a binding, at once or on a day to come.' })
export class EndBindingInput {
  @Field(() => ID, { description: '编号：The binding.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: '结束日期：The last day; left out, or yesterday: it ends at once.',
  })
  endsOn?: string | null;
}

export const endBinding = deed('endBinding', Binding, async (tools, input: EndBindingInput) => {
  const binding = await tools.load(Binding, input.id, input);
  const yesterday = daysAfter(tools.today, -1);
  const endsOn = input.endsOn ?? yesterday;
  if (endsOn < yesterday)
    throw invalid({
      endsOn: say('结束日期不能早于昨天', 'must not be before yesterday, which ends it at once'),
    });
  binding.endsOn = lastDay(binding.startsOn, endsOn);
  return binding;
});
