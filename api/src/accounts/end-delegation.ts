import { Field, ID, InputType, Int } from 'type-graphql';
import { daysAfter, lastDay } from '../kernel/clock.js';
import { deed } from '../kernel/write/deed.js';
import { Post } from './post.entity.js';

@InputType({ description: '结束代理：Whoever was away is back.' })
export class EndDelegationInput {
  @Field(() => ID, { description: '编号：The post that is held in somebody’s stead.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;
}

/** At once; one that has not begun yet is withdrawn. */
export const endDelegation = deed('endDelegation', Post, async (tools, input: EndDelegationInput) => {
  const post = await tools.load(Post, input.id, input);
  post.endsOn = lastDay(post.startsOn, daysAfter(tools.today, -1));
  return post;
});
