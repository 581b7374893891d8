import { AreaChangeKind } from './area-change.entity.js';
import type { FollowingRecord, PartPreview } from './area-change-preview.type.js';
import { goesTo, stays } from './following.js';
import { nameOf, type Plan } from './plan.js';

const MOST = 200;

/** By name, and each record once, what follows its area and where to. */
export function followsOf({ followers, passes, areas }: Plan): FollowingRecord[] {
  const found = new Map<string, FollowingRecord>();
  for (const { entity, rowId, areaId, subject, id, name, isTwice } of followers) {
    const goes = goesTo(passes, entity, rowId);
    const from = areas.find((area) => area.id === areaId)!;
    const into = [...(stays(goes) ? [from] : []), ...goes.map(({ to }) => to)].map(nameOf);
    const key = `${subject} ${id} ${areaId}`;
    const known = found.get(key);
    found.set(key, {
      subject,
      id,
      name,
      area: nameOf(from),
      into,
      joined: isTwice || Boolean(known?.joined),
    });
  }
  return [...found.values()].slice(0, MOST);
}

export const partsOf = ({ kind, passes, moves }: Plan): PartPreview[] =>
  (kind === AreaChangeKind.SPLIT ? passes : []).map(({ to, households, posts, accounts }) => ({
    ...{ area: nameOf(to), areas: moves.filter(({ parent }) => parent === to).length },
    ...{ households: households.length, posts: posts.length, accounts: accounts.length },
  }));
