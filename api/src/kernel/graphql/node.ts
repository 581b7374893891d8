import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: '记录：Anything with an id of its own; see `node`.',
  autoRegisterImplementations: false,
})
export abstract class Node {
  @Field(() => ID, { description: '编号：UUID, never reused.' })
  id!: string;
}
