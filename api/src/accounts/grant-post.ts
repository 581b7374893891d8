import { Field, ID, InputType } from 'type-graphql';
import { AreaKind } from '../areas/area-kind.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { creation } from '../kernel/write/deed.js';
import { Account } from './account.entity.js';
import { givePost, termOf, titleOf } from './give-post.js';
import { groundOf } from './ground-of-post.js';
import { refuseHeld } from './is-held.js';
import { Post } from './post.entity.js';
import { RoleName } from './role-name.js';

@InputType({ description: '授予任职：A role in an area for somebody, for a term.' })
export class GrantPostInput {
  @Field(() => ID, {
    nullable: true,
    description: '编号：A UUID made by the client: the same again is answered as before.',
  })
  id?: string;

  @Field(() => ID, { description: '账号：Who shall hold it.' })
  accountId!: string;

  @Field(() => ID, { description: '角色：One of `viewer.grantableRoles`.' })
  role!: string;

  @Field(() => ID, {
    nullable: true,
    description: '任职区域：Where; left out for a post at an organisation.',
  })
  areaId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      '任职组织：At which organisation: it counts in every area that one covers, and ends with it at the latest. Instead of `areaId`.',
  })
  organisationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '职务：What the post is called, at most 40 characters.',
  })
  title?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: '起始日期：The first day; today if left out. Not in the past.',
  })
  startsOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: '结束日期：The last day; without one it lasts until it is ended.',
  })
  endsOn?: string | null;
}

/** Needs the right at both ends: over the account, and where the post lies; and a role of one's own that gives this one there. */
export const grantPost = creation('grantPost', Post, async (tools, input: GrantPostInput) => {
  const account = await tools.load(Account, input.accountId); // locked: two equal grants at once would both see none
  const { role } = input;
  const { area, organisation, term } = await groundOf(tools, input, termOf(tools, input));
  if (role === RoleName.COUNTY_ADMIN && (area.kind !== AreaKind.COUNTY || organisation))
    throw invalid({
      areaId: say('县管理员只能在县一级任职', 'a county admin holds a post at the county only'),
    });
  await refuseHeld(tools, account, area, role, term, { organisation });
  const title = titleOf(input);
  return givePost(tools, account, area, { id: input.id, role, title, organisation, ...term });
});
