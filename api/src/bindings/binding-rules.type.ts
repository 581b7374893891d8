import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { AreaKind } from '../areas/area-kind.js';
import { BindingKind } from './binding-kind.js';

@ObjectType('RequiredBindings', { description: '必备包保：What an area of a kind must have.' })
@InputType('RequiredBindingsInput', { description: '必备包保：What an area of a kind must have.' })
export class RequiredBindings {
  @Field(() => AreaKind, { description: '区域类型：Of which kind.' })
  areaKind!: AreaKind;

  @Field(() => [BindingKind], { description: '包保类型：Which it must have; none where empty.' })
  kinds!: BindingKind[];
}

@ObjectType('BindingLimit', { description: '包保上限：How many areas one person can answer for.' })
@InputType('BindingLimitInput', { description: '包保上限：How many areas one person can answer for.' })
export class BindingLimit {
  @Field(() => BindingKind, { description: '包保类型：In which kind.' })
  kind!: BindingKind;

  @Field(() => Int, { description: '上限：So many, 1 to 999.' })
  limit!: number;
}

@ObjectType({ description: '包保规则：What a county has laid down for its chain.' })
export class BindingRules {
  @Field(() => [RequiredBindings], { description: '必备包保：By kind of area, from the top.' })
  required!: RequiredBindings[];

  @Field(() => [BindingLimit], { description: '包保上限：By kind of binding.' })
  limits!: BindingLimit[];

  @Field(() => Int, { description: '版本：Give it back with a change; 0 while what is usual holds.' })
  version!: number;
}
