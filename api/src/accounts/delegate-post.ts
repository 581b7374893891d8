import { Field, ID, InputType } from 'type-graphql';
import { daysAfter } from '../kernel/clock.js';
import { sql } from '../kernel/db/sql.js';
import { conflict, forbidden } from '../kernel/errors.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { say } from '../kernel/words.js';
import { creation } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import type { Tools } from '../kernel/write/tools.js';
import { Account, AccountStatus } from './account.entity.js';
import { termOf } from './give-post.js';
import { refuseHeld, type Term } from './is-held.js';
import { Post } from './post.entity.js';
import { gives } from './ranks.js';

/** A leave, not a succession. */
export const LONGEST_DELEGATION = 92;

@InputType({ description: '委托代理：Somebody else holds a post for a leave.' })
export class DelegatePostInput {
  @Field(() => ID, {
    nullable: true,
    description: '编号：A UUID made by the client: the same again is answered as before.',
  })
  id?: string;

  @Field(() => ID, { description: '任职：The post that somebody is to stand in for.' })
  postId!: string;

  @Field(() => ID, {
    description:
      '代理人：Who stands in. Of one’s own post an account that one may read, at home where the post lies or above it; of another’s one that one may give posts to.',
  })
  accountId!: string;

  @Field(() => LocalDate, { nullable: true, description: '起始日期：The first day; today if left out.' })
  startsOn?: string | null;

  @Field(() => LocalDate, {
    description: `结束日期：The last day, at most ${LONGEST_DELEGATION} days on, and not after the post's own.`,
  })
  endsOn!: string;
}

/** The original is locked, as by its end: a post that ends meanwhile takes what is held in its stead along (see the migration). */
export const delegatePost = creation('delegatePost', Post, async (tools, input: DelegatePostInput) => {
  const original = await tools.load(Post, input.postId);
  const account = await standIn(tools, original, input.accountId);
  const term = delegationTerm(tools, original, input);
  await refuseOverlap(tools, original, account, term);
  const { role, title, area, county, areaPath } = original;
  return tools.create(Post, {
    ...{ id: input.id, account, area, role, title, ...term, county, areaPath },
    ...{ delegatedFrom: original, delegatedBy: tools.viewer.displayName, grantedAt: tools.now },
  });
});

async function standIn(tools: Tools, original: Post, accountId: string): Promise<Account> {
  const { viewer, kernel } = tools;
  const mayGive = gives(viewer, kernel.catalogue, original.role, original.areaPath);
  const account = await tools.load(Account, accountId, { action: mayGive ? 'grantPost' : 'read' });
  const faults = new Faults();
  faults.unless(
    account.status === AccountStatus.ACTIVE,
    'accountId',
    say('该账号已停用', 'is an account that was disabled'),
  );
  faults.unless(
    account.id !== original.account.id,
    'accountId',
    say('代理人不能是任职人本人', 'holds the post already'),
  );
  faults.raise();
  if (!mayGive && !original.areaPath.startsWith(account.areaPath))
    throw forbidden(
      say(
        '只能委托给本级或上级的账号；委托给下级请由上级办理。',
        'Only to an account at home where the post lies, or above it; for another one ask the level above.',
      ),
    );
  return account;
}

function delegationTerm(tools: Tools, { startsOn, endsOn }: Post, input: DelegatePostInput): Term {
  const term = termOf(tools, input);
  const faults = new Faults();
  faults.unless(
    term.startsOn >= startsOn,
    'startsOn',
    say(`不能早于原任职的起始日期 ${startsOn}`, `must not be before the post begins, on ${startsOn}`),
  );
  const latest = daysAfter(term.startsOn, LONGEST_DELEGATION);
  const last = endsOn !== null && endsOn < latest ? endsOn : latest;
  faults.unless(term.endsOn! <= last, 'endsOn', say(`最晚到 ${last}`, `must not be after ${last}`));
  faults.raise();
  return term;
}

/** @throws CONFLICT where somebody stands in already on one of the days, or where the account holds the same there */
async function refuseOverlap(tools: Tools, original: Post, account: Account, term: Term): Promise<void> {
  const { rows } = await sql`
    select from post where delegated_from_id = ${original.id}
      and ends_by >= ${term.startsOn} and starts_on <= ${term.endsOn}`.execute(tools.db);
  if (rows.length > 0)
    throw conflict(
      say('此期间已有人代理这一任职。', 'Somebody stands in for this post already in this term.'),
    );
  await refuseHeld(tools, account, original.area, original.role, term);
}
