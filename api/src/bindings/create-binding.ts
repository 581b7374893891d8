import { Field, ID, InputType } from 'type-graphql';
import { kindNames } from '../areas/area-kind.js';
import { Area } from '../areas/area.entity.js';
import { conflict } from '../kernel/errors.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { say } from '../kernel/words.js';
import { creation } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import { BindingKind, boundTo } from './binding-kind.js';
import { Binding } from './binding.entity.js';
import { HolderInput, holderOf, keyOf } from './holder.js';
import { boundAmong } from './bound-among.js';

@InputType({ description: '安排包保：Somebody is to answer for an area.' })
export class CreateBindingInput extends HolderInput {
  @Field(() => ID, {
    nullable: true,
    description: '编号：A UUID made by the client: the same again is answered as before.',
  })
  id?: string;

  @Field(() => ID, { description: '包保区域：What they are to answer for.' })
  areaId!: string;

  @Field(() => BindingKind, { description: '包保类型：At which level of the chain.' })
  kind!: BindingKind;

  @Field(() => String, {
    nullable: true,
    description: '包保范围：Which part of the area, at most 60 characters; all of it if left out.',
  })
  part?: string | null;

  @Field(() => LocalDate, { nullable: true, description: '起始日期：The first day; today if left out.' })
  startsOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: '结束日期：The last day, not before today; without one it lasts until it is ended.',
  })
  endsOn?: string | null;
}

export const createBinding = creation('createBinding', Binding, async (tools, input: CreateBindingInput) => {
  const { kind } = input;
  const area = await tools.load(Area, input.areaId); // locked: two who bind the same person at once would both see nobody
  const term = { startsOn: input.startsOn ?? tools.today, endsOn: input.endsOn ?? null };
  const faults = new Faults();
  faults.unless(
    boundTo[kind].includes(area.kind),
    'kind',
    say(`${kindNames[area.kind].zh}不适用此包保类型`, `is not for a ${kindNames[area.kind].en}`),
  );
  faults.unless(
    term.endsOn === null || (term.endsOn >= term.startsOn && term.endsOn >= tools.today),
    'endsOn',
    say('结束日期不能早于起始日期，也不能早于今天', 'must not be before the first day, nor before today'),
  );
  const part = faults.text('part', '包保范围', input.part ?? '', { min: 0, max: 60 }) || null;
  faults.raise();
  const holder = await holderOf(tools, input);
  const wanted = { areaId: area.id, kind, part, holderKey: keyOf(holder), ...term };
  if ((await boundAmong(tools, [wanted])).length > 0)
    throw conflict(
      say('此人在此期间已包保该区域。', 'This person is bound to this area already in this term.'),
    );
  const { county, areaPath } = area;
  return tools.create(Binding, { id: input.id, area, county, areaPath, kind, part, ...term, ...holder });
});
