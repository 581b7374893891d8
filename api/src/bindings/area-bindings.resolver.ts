import { Args, FieldResolver, Resolver } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { contribute, many, readWithParent } from '../kernel/read/readable.js';
import { Binding } from './binding.entity.js';
import { bindingList } from './binding.filter.js';

contribute(Area, { bindings: many(() => Binding, 'area') });

@Resolver(() => Area)
export class AreaBindingsResolver {
  @FieldResolver(() => bindingList.Connection, {
    description: '包保人员：Who answers for this very area, and who did.',
  })
  bindings(@Args(() => bindingList.Args) _: object): object {
    return readWithParent();
  }
}
