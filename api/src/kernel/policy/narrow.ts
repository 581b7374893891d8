import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { joinedByPlace, type Alternative, type Place } from './place.js';

/**
 * An ability may be limited by another one: then it reads only what both may read. That is how somebody is shown what
 * another account sees, and never more than they may see themselves.
 */
const limits = new WeakMap<MongoAbility, MongoAbility>();

export const limitOf = (ability: MongoAbility): MongoAbility | undefined => limits.get(ability);

/** A copy that reads no more than `limit` does. */
export function limited(ability: MongoAbility, limit: MongoAbility): MongoAbility {
  const copy = createMongoAbility(ability.rules);
  limits.set(copy, limit);
  return copy;
}

/** A copy with more rules, limited as before. */
export function extended(ability: MongoAbility, rules: readonly RawRuleOf<MongoAbility>[]): MongoAbility {
  const copy = createMongoAbility([...ability.rules, ...rules]);
  const limit = limitOf(ability);
  if (limit) limits.set(copy, limit);
  return copy;
}

type Rules = readonly Alternative[] | null;

/** What both allow: each way of one together with each way of the other. Null where nothing is left: no row. */
export function narrowed(one: Rules, other: Rules): Rules {
  const both = (one ?? []).flatMap((left) =>
    (other ?? []).flatMap((right) =>
      placesOfBoth(left.place, right.place).map((place): Alternative => ({
        place,
        rest: [...left.rest, ...right.rest],
      })),
    ),
  );
  return both.length === 0 ? null : joinedByPlace(both);
}

/** Empty where the two have no place in common; `null` stands for everywhere. */
function placesOfBoth(left: Place | null, right: Place | null): (Place | null)[] {
  if (!left || !right) return [left ?? right];
  if (left.county !== right.county) return [];
  return left.paths.flatMap((path) =>
    right.paths.flatMap((other) => {
      const how = howBoth({ how: left.how, path }, { how: right.how, path: other });
      return how ? [{ county: left.county, how: how.how, paths: [how.path] }] : [];
    }),
  );
}

interface Part {
  how: Place['how'];
  path: string;
}

/** Two parts of a tree have the inner one in common, or nothing. */
function howBoth(left: Part, right: Part): Part | null {
  if (left.path === right.path) return strictest(left, right);
  const [outer, inner] = left.path.length < right.path.length ? [left, right] : [right, left];
  return outer.how !== 'on' && inner.path.startsWith(outer.path) ? inner : null;
}

/** At the same place: the place itself is not below itself. */
function strictest(left: Part, right: Part): Part | null {
  if (left.how === right.how) return left;
  const hows = [left.how, right.how];
  if (!hows.includes('on')) return { ...left, how: 'below' };
  return hows.includes('below') ? null : { ...left, how: 'on' };
}
