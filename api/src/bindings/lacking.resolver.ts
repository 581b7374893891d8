import { Field, FieldResolver, ObjectType, Resolver } from 'type-graphql';
import { Missed } from '../coverage/missed.type.js';
import { ReadWhole } from '../kernel/graphql/outline.js';
import { readWithParent } from '../kernel/read/readable.js';
import { BindingKind } from './binding-kind.js';
import { Binding } from './binding.entity.js';
import './lacking.js';

@ReadWhole()
@ObjectType({ description: '包保缺位：A kind in which nobody answers for an area.' })
export class LackingBinding {
  @Field(() => BindingKind, { description: '包保类型：Which.' })
  kind!: BindingKind;

  @Field(() => Binding, {
    nullable: true,
    description: '上一任：The last one, which expired or whose holder left; null where there was none.',
  })
  last!: Binding | null;
}

@Resolver(() => Missed)
export class LackingResolver {
  @FieldResolver(() => [LackingBinding], {
    nullable: true,
    description: '缺位的包保：Of BINDING, the kinds in which nobody answers for the area; else null.',
  })
  lacking(): LackingBinding[] | null {
    return readWithParent();
  }
}
