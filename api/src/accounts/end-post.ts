import { Field, ID, InputType, Int } from 'type-graphql';
import { daysAfter, lastDay } from '../kernel/clock.js';
import { invalid } from '../kernel/errors.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { say } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import { keepAnAdminBeside } from './last-admin.js';
import { Post } from './post.entity.js';

@InputType({ description: '结束任职：Ends a post, at once or on a day to come.' })
export class EndPostInput {
  @Field(() => ID, { description: '编号：The post.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: '结束日期：The last day it is in force; left out, or yesterday: it ends at once.',
  })
  endsOn?: string | null;
}

export const endPost = deed('endPost', Post, async (tools, input: EndPostInput) => {
  const post = await tools.load(Post, input.id, input);
  await keepAnAdminBeside(tools, { post });
  const yesterday = daysAfter(tools.today, -1);
  const endsOn = input.endsOn ?? yesterday;
  if (endsOn < yesterday)
    throw invalid({
      endsOn: say('结束日期不能早于昨天', 'must not be before yesterday, which ends it at once'),
    });
  post.endsOn = lastDay(post.startsOn, endsOn);
  return post;
});
