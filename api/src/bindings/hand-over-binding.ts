import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { daysAfter, lastDay } from '../kernel/clock.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { changedMeanwhile } from '../kernel/write/constraints.js';
import { bulkDeed } from '../kernel/write/deed.js';
import { ItemFaults } from '../kernel/write/items.js';
import type { Tools } from '../kernel/write/tools.js';
import { Binding } from './binding.entity.js';
import { handOverHouseholds } from './hand-over-households.js';
import { HolderInput, holderOf, keyOf, type Holder } from './holder.js';
import { boundAmong } from './bound-among.js';

@InputType({ description: '所选包保：A binding as it was read.' })
export class SeenBinding {
  @Field(() => ID, { description: '编号：The binding.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;
}

@InputType({ description: '移交包保：What one person answers for goes to another.' })
export class HandOverBindingInput extends HolderInput {
  @Field(() => [SeenBinding], { description: '包保：Which, 1 to 500, all of one person.' })
  bindings!: SeenBinding[];

  @Field(() => LocalDate, {
    nullable: true,
    description: '移交日期：The first day of whoever takes over; today if left out.',
  })
  on?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '同时移交住户：Whether the households that the one was assigned in these areas go along, where the binding is a worker’s; yes if left out. Only on the day itself.',
  })
  withHouseholds?: boolean | null;

  @Field(() => String, { nullable: true, description: '移交原因：At most 200 characters.' })
  reason?: string | null;
}

@ObjectType({ description: '移交结果：What went over.' })
export class HandedOver {
  @Field(() => Int, { description: '包保数：How many bindings.' })
  bindings!: number;

  @Field(() => Int, { description: '住户数：How many households.' })
  households!: number;

  @Field(() => [ID], { description: '新包保：The bindings of whoever took over, in the order of the old.' })
  bindingIds!: string[];
}

/** All of it or nothing; posts stay where they are. Each new binding names the one it came from, and how many households came with it. */
export const handOverBinding = bulkDeed(
  'handOverBinding',
  Binding,
  async (tools, input: HandOverBindingInput) => {
    const on = input.on ?? tools.today;
    if (on < tools.today) throw invalid({ on: say('移交日期不能早于今天', 'must not be before today') });
    const seen = input.bindings;
    const ids = seen.map(({ id }) => id);
    const old = await tools.loadEach(Binding, ids, 'bindings');
    hold(old, seen, on);
    // As by createBinding: the right over the areas, and nobody binds the same person there meanwhile.
    await tools.underEach(Area, [...new Set(old.map(({ area }) => area.id))], 'areaIds', 'createBinding');
    const to = await holderOf(tools, input);
    const fresh = await takenOver(tools, old, to, on);
    const moved =
      input.withHouseholds === false ? [] : await handOverHouseholds(tools, fresh, { to: to.account, on });
    const reason = input.reason?.trim();
    if (reason && reason.length > 200)
      throw invalid({ reason: say('移交原因最多 200 个字', 'must have at most 200 characters') });
    if (reason) tools.remarks.reason = reason;
    const answer: HandedOver = {
      bindings: fresh.length,
      households: moved.length,
      bindingIds: fresh.map(({ id }) => id),
    };
    return { subjects: [...old, ...fresh, ...moved], answer };
  },
);

/** @throws CONFLICT, INVALID naming each that is another person's, or has ended by then */
function hold(bindings: readonly Binding[], seen: readonly SeenBinding[], on: string): void {
  const stale = new ItemFaults('bindings', seen.length);
  bindings.forEach(({ version }, at) => {
    if (version !== seen[at]!.version) stale.add(at, changedMeanwhile().words);
  });
  stale.raise('CONFLICT');
  const faults = new ItemFaults('bindings', seen.length);
  bindings.forEach((binding, at) => {
    if (keyOf(binding) !== keyOf(bindings[0]!))
      faults.add(at, say('不是同一人的包保，请分开移交', 'is held by somebody else: hand it over by itself'));
    if (binding.endsOn !== null && binding.endsOn < on)
      faults.add(at, say('在移交日期前已到期', 'has ended by that day'));
  });
  faults.raise();
}

/** The old ones end the day before, and the new ones last as long as they would have. */
async function takenOver(
  tools: Tools,
  bindings: readonly Binding[],
  to: Holder,
  on: string,
): Promise<Binding[]> {
  const holderKey = keyOf(to);
  if (holderKey === keyOf(bindings[0]!))
    throw invalid({ accountId: say('接手人与原包保人相同', 'is who holds them already') });
  const faults = new ItemFaults('bindings', bindings.length);
  const wanted = bindings.map(({ area, kind, part, startsOn, endsOn }) => ({
    ...{ areaId: area.id, kind, part, holderKey, endsOn },
    startsOn: startsOn > on ? startsOn : on,
  }));
  for (const at of await boundAmong(tools, wanted))
    faults.add(at, say('接手人在此期间已包保该区域', 'the other person is bound there already'));
  faults.raise('CONFLICT');
  return bindings.map((binding, at) => {
    const { area, county, areaPath, kind, part, endsOn } = binding;
    binding.endsOn = lastDay(binding.startsOn, daysAfter(on, -1));
    const { startsOn } = wanted[at]!;
    return tools.create(Binding, {
      ...{ area, county, areaPath, kind, part, startsOn, endsOn, previous: binding },
      ...to,
    });
  });
}
