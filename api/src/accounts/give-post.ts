import type { Area } from '../areas/area.entity.js';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import type { Account } from './account.entity.js';
import type { Term } from './is-held.js';
import { Post } from './post.entity.js';

interface Given extends Term {
  id?: string | undefined;
  role: string;
  title: string | null;
  organisation?: Organisation | null;
}

/** A new post of an account in an area, or at an organisation that belongs to it; whoever gives it has been held to all that `grantPost` asks. */
export const givePost = (tools: Tools, account: Account, area: Area, given: Given): Post =>
  tools.create(Post, {
    ...given,
    ...{ account, area, county: area.county, areaPath: area.areaPath, grantedAt: tools.now },
  });

/** @throws INVALID where it begins in the past, or ends before it begins */
export function termOf(
  { today }: Pick<Tools, 'today'>,
  { startsOn, endsOn }: { startsOn?: string | null; endsOn?: string | null },
): Term {
  const term = { startsOn: startsOn ?? today, endsOn: endsOn ?? null };
  // A post in the past would explain a deed that it did not allow.
  if (term.startsOn < today)
    throw invalid({ startsOn: say('起始日期不能早于今天', 'must not be before today') });
  if (term.endsOn !== null && term.endsOn < term.startsOn)
    throw invalid({ endsOn: say('结束日期不能早于起始日期', 'must not be before the first day') });
  return term;
}

export function titleOf({ title }: { title?: string | null }): string | null {
  const text = title?.trim() || null;
  if (text && text.length > 40)
    throw invalid({ title: say('职务最多 40 个字', 'must have at most 40 characters') });
  return text;
}
