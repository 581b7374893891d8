import { isObjectType, type GraphQLSchema } from 'graphql';
import { viewerOf, type Context } from '../kernel/context.js';
import { invalid } from '../kernel/errors.js';
import { guardsOf } from '../kernel/policy/guard.js';
import type { Catalogue } from '../kernel/policy/role.js';
import { say } from '../kernel/words.js';
import { composedRoles, rolesThatMay } from './composed-roles.js';
import { asking } from './account-rights.js';
import {
  AccessVerdict,
  PostVerdict,
  type AccessExplanation,
  type ExplainedPost,
} from './explanation.type.js';
import { seenByAsker, type SeenPost } from './seen-by-asker.js';
import { heldAgainst, type Held } from './held-against.js';

export interface Asked {
  accountId: string;
  action: string;
  subject: string;
  id: string;
}

/** Of so many posts at most it is told what each says; those that decide come first. */
const MOST_POSTS = 50;

/**
 * Why an account may or may not do something to a record: the same SQL that the deed is held to, asked as that account, told to
 * somebody who may read both. Null where they may not read one of them: asking shows nothing that reading would not.
 */
export async function explainAccess(
  context: Context,
  asked: Asked,
  schema: GraphQLSchema,
): Promise<AccessExplanation | null> {
  const { catalogue } = context.kernel;
  checkAsked(asked, catalogue, schema);
  const asker = asking(context, asked.accountId);
  const seen = await seenByAsker(asker, asked);
  if (!seen) return null;
  const held = await heldAgainst(context.kernel, asked, seen.posts, viewerOf(asker).today);
  const counts = held.withheldBy.length === 0;
  const posts = seen.posts.map((post, at) => explained(post, held.posts[at]!, counts));
  const { action, subject } = asked;
  const { language } = context.origin;
  const words = guardsOf(subject, action).map(({ because }) => because[language]);
  const verdict = verdictOf(held, posts);
  const broken = held.guards.indexOf(false);
  return {
    verdict,
    allowed: verdict === AccessVerdict.ALLOWED,
    sees: held.active && held.sees,
    because:
      {
        [AccessVerdict.WRONG_STATE]: catalogue.becauseOf(subject, action)?.[language],
        [AccessVerdict.GUARDED]: words[broken],
      }[verdict as string] ?? null,
    reach: catalogue.scopesOf(subject, action).map(({ name }) => name[language]),
    rolesThatMay: rolesThatMay(catalogue, await composedRoles(asker), subject, action),
    placeName: seen.placeName,
    posts: posts.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_POSTS),
    byOtherPost: held.active && held.able && !posts.some(({ verdict }) => verdict === PostVerdict.ALLOWS),
    withheldBy: seen.posts.flatMap(({ id }) => (held.withheldBy.includes(id) ? [id] : [])),
    guards: held.able ? words.map((because, at) => ({ because, holds: held.guards[at]! })) : [],
    alsoOn: othersOf(catalogue, asked),
  };
}

/** In the order in which a deed is refused: who one is, what one's posts are, where the record lies, how it stands. */
function verdictOf(held: Held, posts: readonly ExplainedPost[]): AccessVerdict {
  if (!held.active) return AccessVerdict.ACCOUNT_DISABLED;
  if (!held.ownsPassword) return AccessVerdict.PASSWORD_NOT_CHANGED;
  if (held.withheldBy.length > 0) return AccessVerdict.NO_SECOND_FACTOR;
  if (held.able) return held.guards.includes(false) ? AccessVerdict.GUARDED : AccessVerdict.ALLOWED;
  if (held.reach) return AccessVerdict.WRONG_STATE;
  const has = (verdict: PostVerdict) => posts.some((post) => post.verdict === verdict);
  if (has(PostVerdict.OUT_OF_REACH)) return AccessVerdict.OUT_OF_REACH;
  return has(PostVerdict.ROLE_LACKS) ? AccessVerdict.ROLE_LACKS : AccessVerdict.NO_POST;
}

const explained = (
  { state, composed: _composed, ...post }: SeenPost,
  { may, reach, able }: Held['posts'][number],
  counts: boolean,
): ExplainedPost => ({
  ...post,
  verdict:
    state ??
    (!may
      ? PostVerdict.ROLE_LACKS
      : able
        ? counts
          ? PostVerdict.ALLOWS
          : PostVerdict.WITHHELD
        : reach
          ? PostVerdict.WRONG_STATE
          : PostVerdict.OUT_OF_REACH),
});

const BY_WEIGHT = [
  PostVerdict.ALLOWS,
  PostVerdict.WITHHELD,
  PostVerdict.WRONG_STATE,
  PostVerdict.OUT_OF_REACH,
  PostVerdict.ROLE_LACKS,
  PostVerdict.NOT_BEGUN,
  PostVerdict.AREA_CLOSED,
  PostVerdict.ENDED,
];
const rank = ({ verdict }: ExplainedPost): number => BY_WEIGHT.indexOf(verdict);

const othersOf = (catalogue: Catalogue, { action, subject }: Asked): string[] =>
  action === 'read'
    ? []
    : [...catalogue.permissions()].flatMap(([other, same]) =>
        same === action && other !== subject ? [other] : [],
      );

/** What no policy speaks of cannot be explained; and of what the API never shows, nothing is told. */
function checkAsked({ subject, action }: Asked, catalogue: Catalogue, schema: GraphQLSchema): void {
  if (!catalogue.has(subject, 'read') || !isObjectType(schema.getType(subject)))
    throw invalid({ subject: say('没有这一类记录', 'is no type of record') });
  if (!catalogue.has(subject, action))
    throw invalid({ action: say('没有对这类记录的这一操作', 'is no action on this type of record') });
}
