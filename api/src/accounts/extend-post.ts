import { Field, ID, InputType, Int } from 'type-graphql';
import { conflict, invalid } from '../kernel/errors.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { say } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import { Account } from './account.entity.js';
import { groundOf } from './ground-of-post.js';
import { isHeld } from './is-held.js';
import { Post } from './post.entity.js';

@InputType({ description: '延长任职：A later end for a post that is to end, or none.' })
export class ExtendPostInput {
  @Field(() => ID, { description: '编号：The post.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '结束日期：The new last day, later than the one until now; left out, it lasts until it is ended.',
  })
  endsOn?: string | null;
}

/** Held to what giving the same post is held to (see the guards): nobody prolongs what they could not give. */
export const extendPost = deed('extendPost', Post, async (tools, input: ExtendPostInput) => {
  const post = await tools.load(Post, input.id, input);
  // Locked, as by giving one: an extension and a new post for the days after it would both see none.
  const account = await tools.load(Account, post.account.id, { action: 'grantPost' });
  const wished = { startsOn: post.startsOn, endsOn: input.endsOn ?? null };
  const organisationId = post.organisation?.id;
  const term = organisationId ? (await groundOf(tools, { ...post, organisationId }, wished)).term : wished;
  const { endsOn } = term;
  if (endsOn !== null && endsOn <= post.endsOn!)
    throw invalid({
      endsOn: say(
        `须晚于现在的结束日期 ${post.endsOn}；要提前结束，请用“终止任职”`,
        `must be later than ${post.endsOn}, its last day until now; to end it sooner use endPost`,
      ),
    });
  if (await isHeld(tools, account, post.area, post.role, term, { ...post, except: post }))
    throw conflict(
      say(
        '延长后与该账号在此区域的另一任职重叠。',
        'It would overlap with another post of the account in the same role there.',
      ),
    );
  post.endsOn = endsOn;
  return post;
});
