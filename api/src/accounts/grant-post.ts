import { Field, ID, InputType } from 'type-graphql';
import { AreaKind } from '../areas/area-kind.js';
import { Area } from '../areas/area.entity.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { conflict, forbidden, invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { creation } from '../kernel/write/deed.js';
import type { Tools } from '../kernel/write/tools.js';
import { Account } from './account.entity.js';
import { isHeld, type Term } from './is-held.js';
import { Post } from './post.entity.js';
import { gives } from './ranks.js';
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

  @Field(() => RoleName, { description: '角色：One of `viewer.grantableRoles`.' })
  role!: RoleName;

  @Field(() => ID, { description: '任职区域：Where.' })
  areaId!: string;

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
  const area = await tools.under(Area, input.areaId);
  if (!gives(tools.viewer, tools.kernel.catalogue, input.role, area.areaPath))
    throw forbidden(say('您无权在该区域授予这一角色。', 'None of your posts lets you give this role there.'));
  if (input.role === RoleName.COUNTY_ADMIN && area.kind !== AreaKind.COUNTY)
    throw invalid({
      areaId: say('县管理员只能在县一级任职', 'a county admin holds a post at the county only'),
    });
  const { role } = input;
  const term = termOf(tools, input);
  if (await isHeld(tools, account, area, role, term))
    throw conflict(
      say('该账号在此区域此期间已有这一任职。', 'The account already holds this post in this term.'),
    );
  return tools.create(Post, {
    ...{ id: input.id, account, area, role, ...term, county: area.county, areaPath: area.areaPath },
    title: titleOf(input),
  });
});

function termOf({ today }: Tools, { startsOn, endsOn }: GrantPostInput): Term {
  const term = { startsOn: startsOn ?? today, endsOn: endsOn ?? null };
  // A post in the past would explain a deed that it did not allow.
  if (term.startsOn < today)
    throw invalid({ startsOn: say('起始日期不能早于今天', 'must not be before today') });
  if (term.endsOn !== null && term.endsOn < term.startsOn)
    throw invalid({ endsOn: say('结束日期不能早于起始日期', 'must not be before the first day') });
  return term;
}

function titleOf({ title }: GrantPostInput): string | null {
  const text = title?.trim() || null;
  if (text && text.length > 40)
    throw invalid({ title: say('职务最多 40 个字', 'must have at most 40 characters') });
  return text;
}
