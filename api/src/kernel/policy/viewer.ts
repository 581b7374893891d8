import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { packRules } from '@casl/ability/extra';
import { disjoint, type Ground, type Holder, type Scope, type Standing } from './policy.js';
import { outermost, pathEnd, rootOf } from './path.js';
import type { Composed } from './composed.js';
import type { Catalogue } from './role.js';

/** A post that is in force now, at one area. One that is held at an organisation is as many of these, under one id, as that covers. */
export interface HeldPost extends Ground {
  id: string;
  /** The name of a built-in one, or the id of a composed one, which then comes with the post. */
  role: string;
  composed?: Composed | null;
  title: string | null;
  areaId: string;
}

type Rule = RawRuleOf<MongoAbility>;

/** Who is asking, and what that allows: derived afresh from the posts in force, for each request. */
export interface Viewer extends Holder {
  displayName: string;
  posts: readonly HeldPost[];
  /** What the viewer may do now: reach and state. Reads, deeds and `viewerCan` ask this one. */
  able: MongoAbility;
  /** The reach alone: what a row must still satisfy once a deed has changed its state. */
  reach: MongoAbility;
  envelope: Envelope;
}

export function viewerFrom(
  catalogue: Catalogue,
  holder: Holder & { displayName: string },
  posts: readonly HeldPost[],
): Viewer {
  const granted = posts.flatMap((post) =>
    catalogue
      .mayOf(post)
      .flatMap(({ subject, action, scopes }) =>
        scopes.flatMap((scope) =>
          scope.grounds(post, { subject, action }).map((ground) => ({ subject, action, scope, ground })),
        ),
      ),
  );
  const build = (conditions: (scope: Scope, ground: Standing) => Rule['conditions']) =>
    createMongoAbility(
      granted.map(({ subject, action, scope, ground }): Rule => ({
        subject,
        action,
        conditions: conditions(scope, ground),
      })),
    );
  return {
    ...holder,
    posts,
    reach: build((scope, ground) => scope.reach(ground, holder)),
    able: build((scope, ground) => disjoint(scope.reach(ground, holder), scope.state(holder))),
    envelope: envelopeOf(holder, posts),
  };
}

const MOST_KEPT = 2_000;
const kept = new WeakMap<Catalogue, Map<string, Viewer>>();

/**
 * The viewer with these posts, made once for as long as nothing about them has changed.
 * @param posts JSON of `HeldPost[]`, as the database says them for this very request
 */
export function viewerOfPosts(
  catalogue: Catalogue,
  holder: Holder & { displayName: string },
  posts: string,
): Viewer {
  let viewers = kept.get(catalogue);
  if (!viewers) kept.set(catalogue, (viewers = new Map()));
  const key = `${holder.accountId} ${holder.today} ${holder.displayName} ${posts}`;
  let viewer = viewers.get(key);
  if (viewer) viewers.delete(key);
  else viewer = viewerFrom(catalogue, holder, JSON.parse(posts) as HeldPost[]);
  if (viewers.size >= MOST_KEPT) viewers.delete(viewers.keys().next().value!);
  viewers.set(key, viewer); // the newest last
  return viewer;
}

/** What the screen is told: which action exists for the viewer on which type, without where or on which row. */
export const packedPermissions = ({ able }: Viewer): unknown =>
  packRules([
    ...new Map(
      able.rules.map(({ subject, action }) => [`${subject}.${action}`, { subject, action } as Rule]),
    ).values(),
  ]);

/** What the database lets through: the common range of the viewer's posts and of what zones open to them, and of the counties they lie in. */
export interface Envelope {
  readonly from: string;
  readonly to: string;
  readonly countyFrom: string;
  readonly countyTo: string;
  readonly account: string;
}

export function envelopeOf({ accountId }: Holder, posts: readonly HeldPost[]): Envelope {
  const paths = outermost(
    posts.flatMap(({ areaPath, zones }) => [areaPath, ...(zones ?? []).flatMap(({ paths }) => paths)]),
  );
  const [first, last] = [paths[0], paths.at(-1)];
  if (first === undefined || last === undefined)
    return { from: '', to: '', countyFrom: '', countyTo: '', account: accountId };
  return {
    from: first,
    to: pathEnd(last),
    countyFrom: rootOf(first),
    countyTo: pathEnd(rootOf(last)),
    account: accountId,
  };
}
