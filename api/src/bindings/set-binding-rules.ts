import { Field, ID, InputType, Int } from 'type-graphql';
import { v7 } from 'uuid';
import { Area } from '../areas/area.entity.js';
import { sql } from '../kernel/db/sql.js';
import { say } from '../kernel/words.js';
import { changedMeanwhile } from '../kernel/write/constraints.js';
import { act } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import { bindingKinds, boundTo, type Limits, type Required } from './binding-kind.js';
import { laidIn, told, type Laid } from './binding-rules.js';
import { BindingLimit, RequiredBindings } from './binding-rules.type.js';

@InputType({ description: '设置包保规则：What the chain of a county must be like.' })
export class SetBindingRulesInput {
  @Field(() => ID, { description: '县：The county.' })
  areaId!: string;

  @Field(() => Int, { description: '版本：As it was read; 0 while what is usual holds.' })
  version!: number;

  @Field(() => [RequiredBindings], {
    description: '必备包保：By kind of area; a kind that is left out need have none.',
  })
  required!: RequiredBindings[];

  @Field(() => [BindingLimit], { description: '包保上限：By kind of binding, each of them.' })
  limits!: BindingLimit[];
}

export const setBindingRules = act('setBindingRules', Area, async (tools, input: SetBindingRulesInput) => {
  const county = await tools.load(Area, input.areaId); // locked: of two at once the later one sees what the first did
  const laid = laidIn(sql`${county.id}::uuid`);
  const before = (await laid.execute(tools.db)).rows[0]!;
  if (before.version !== input.version) throw changedMeanwhile(before.version);
  const { required, limits } = rulesOf(input);
  await sql`
    insert into binding_rule (id, county, area_path, required, limits)
    values (${v7()}, ${county.id}, ${county.areaPath}, ${JSON.stringify(required)}, ${JSON.stringify(limits)})
    on conflict (county) do update set required = excluded.required, limits = excluded.limits,
      version = binding_rule.version + 1`.execute(tools.db);
  tools.remarks.before = { required: before.required, limits: before.limits };
  tools.remarks.after = { required, limits };
  const after: Laid = { required, limits, version: before.version + 1 };
  return { subject: county, answer: told(after) };
});

/** @throws INVALID naming what cannot be so */
function rulesOf(input: SetBindingRulesInput): { required: Required; limits: Limits } {
  const faults = new Faults();
  const required: Required = {};
  input.required.forEach(({ areaKind, kinds }, at) => {
    faults.unless(
      kinds.every((kind) => boundTo[kind].includes(areaKind)),
      `required.${at}`,
      say('有包保类型不适用于该类区域', 'names a kind that nobody can hold for such an area'),
    );
    required[areaKind] = bindingKinds.filter((kind) => kinds.includes(kind));
  });
  const limits = Object.fromEntries(input.limits.map(({ kind, limit }) => [kind, limit])) as Limits;
  for (const kind of bindingKinds)
    faults.unless(
      limits[kind] >= 1 && limits[kind] <= 999,
      'limits',
      say('每一类都须填写 1 到 999 的上限', 'must give each kind a limit of 1 to 999'),
    );
  faults.raise();
  return { required, limits };
}
