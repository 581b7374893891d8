import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { list, one } from '../kernel/read/read.js';
import { run } from '../kernel/write/run.js';
import { bindingRules } from './binding-rules.js';
import { BindingRules } from './binding-rules.type.js';
import { Binding } from './binding.entity.js';
import { bindingList } from './binding.filter.js';
import { CreateBindingInput, createBinding } from './create-binding.js';
import { EndBindingInput, endBinding } from './end-binding.js';
import { HandedOver, HandOverBindingInput, handOverBinding } from './hand-over-binding.js';
import { SetBindingRulesInput, setBindingRules } from './set-binding-rules.js';
import { UpdateBindingInput, updateBinding } from './update-binding.js';

@Resolver(() => Binding)
export class BindingResolver {
  @Query(() => bindingList.Connection, { description: '包保列表：The bindings the viewer may read.' })
  bindings(
    @Args(() => bindingList.Args) _: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return list(context, Binding, info);
  }

  @Query(() => Binding, {
    nullable: true,
    description: '包保：One binding, or null where the viewer may not read it.',
  })
  binding(
    @Arg('id', () => ID, { description: '编号：Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return one(context, Binding, id, info);
  }

  @Query(() => BindingRules, {
    nullable: true,
    description: '包保规则：What a county has laid down, or what is usual; null to whoever may not set it.',
  })
  bindingRules(
    @Arg('areaId', () => ID, { description: '县：The county.' }) areaId: string,
    @Ctx() context: Context,
  ) {
    return bindingRules(context, areaId);
  }

  @Mutation(() => Binding, {
    description: '安排包保：Somebody is to answer for an area. It gives no rights.',
  })
  createBinding(
    @Arg('input', { description: '内容：Who, and for what.' }) input: CreateBindingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, createBinding, input, info);
  }

  @Mutation(() => Binding, { description: '修改包保：Changes the title, the phone, the part or the end.' })
  updateBinding(
    @Arg('input', { description: '内容：What changes.' }) input: UpdateBindingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, updateBinding, input, info);
  }

  @Mutation(() => Binding, { description: '结束包保：Ends a binding, at once or on a day to come.' })
  endBinding(
    @Arg('input', { description: '内容：Which, and when.' }) input: EndBindingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, endBinding, input, info);
  }

  @Mutation(() => HandedOver, {
    description:
      '移交包保：What one person answers for goes to another on a day, with the households of a worker; all of it or nothing. Posts stay.',
  })
  handOverBinding(
    @Arg('input', { description: '内容：What, to whom, and when.' }) input: HandOverBindingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, handOverBinding, input, info);
  }

  @Mutation(() => BindingRules, {
    description:
      '设置包保规则：Which bindings each kind of area must have, and how many areas one person can hold.',
  })
  setBindingRules(
    @Arg('input', { description: '内容：The rules.' }) input: SetBindingRulesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, setBindingRules, input, info);
  }
}
