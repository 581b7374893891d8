import type { AreaTermCause } from '../areas/area-term.entity.js';
import type { Area, AreaName } from '../areas/area.entity.js';
import { LABEL } from '../kernel/policy/path.js';
import type { Place } from '../kernel/write/tools.js';
import type { AreaChangeKind } from './area-change.entity.js';
import type { Followed, Follower } from './following.js';

/** An area that goes below another, with all that lies in it. */
export interface Moving {
  area: Area;
  parent: Area;
  /** Its place there. */
  path: string;
  /** What it is called from then on, where its old name is taken there. */
  name?: string;
}

/** What lies in an area itself, without those below it, and goes to another: all of it, or what is named. */
export interface Passing {
  from: Area;
  to: Area;
  households: readonly string[] | 'all';
  /** Of those that have not ended. */
  posts: readonly string[] | 'all';
  accounts: readonly string[] | 'all';
  /** Of what lasts there beside the tree: bindings, organisations, joint zones. */
  follows: readonly Followed[];
}

/** A change of the tree, with every area it touches loaded through the viewer's permission, and nothing done yet. */
export interface Plan {
  kind: AreaChangeKind;
  cause: AreaTermCause;
  moves: readonly Moving[];
  passes: readonly Passing[];
  /** Areas made for it; not yet written. */
  made: readonly Area[];
  ends: readonly Area[];
  /** Its own line in the trail for each. */
  subjects: readonly Area[];
  areas: readonly Area[];
  from: readonly Area[];
  into: readonly Area[];
  /** By name, what of it goes along. */
  followers: readonly Follower[];
  undoes?: { id: string; doneAt: Date | null };
}

/** Where a place is once these have gone below their new parents. */
export function pathAfter(moves: readonly Moving[], path: string): string {
  const moving = moves.find(({ area }) => path.startsWith(area.areaPath));
  return moving ? moving.path + path.slice(moving.area.areaPath.length) : path;
}

export const nameOf = ({ id, kind, name }: Area): AreaName => ({ id, kind, name });

/** Where both ends are seen from: the innermost area above all of them. */
export function placeOf({ areas, from, into }: Pick<Plan, 'areas' | 'from' | 'into'>): Place {
  const [first, ...others] = [...areas, ...from, ...into];
  let areaPath = first!.areaPath;
  for (const other of others)
    while (!other.areaPath.startsWith(areaPath)) areaPath = areaPath.slice(0, -LABEL);
  return { county: first!.county, areaPath };
}
