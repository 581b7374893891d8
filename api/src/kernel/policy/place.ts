import type { ConditionNode } from './translate.js';
import { outermost, pathEnd } from './path.js';

/** Where in the tree a rule holds: at or below an area, strictly below it, or on exactly the areas named. */
export interface Place {
  county: string;
  how: 'within' | 'below' | 'on';
  paths: readonly string[];
}

/** Rules that ask the same beyond their place, joined: 300 posts in one role are one of these. */
export interface Alternative {
  place: Place | null;
  rest: readonly ConditionNode[];
}

/** The alternatives of a condition. */
export const alternativesOf = (node: ConditionNode): Alternative[] =>
  joinedByPlace((node.operator === 'or' ? (node.value as ConditionNode[]) : [node]).map(placeOf));

/** Those that differ only in their areas made one. */
export function joinedByPlace(alternatives: readonly Alternative[]): Alternative[] {
  const joined = new Map<string, Alternative>();
  for (const { place, rest } of alternatives) {
    const key = JSON.stringify([place?.county, place?.how, rest]);
    const before = joined.get(key);
    if (before?.place && place)
      joined.set(key, { place: { ...place, paths: [...before.place.paths, ...place.paths] }, rest });
    else joined.set(place ? key : `${key} ${joined.size}`, { place, rest });
  }
  return [...joined.values()].map(({ place, rest }) => ({ place: place && without(place), rest }));
}

const without = ({ paths, ...place }: Place): Place => ({
  ...place,
  paths: place.how === 'on' ? [...new Set(paths)] : outermost(paths),
});

function placeOf(node: ConditionNode): Alternative {
  const conditions = flat(node);
  const none = { place: null, rest: [node] };
  const [county, ...counties] = conditions.filter(({ field }) => field === 'county');
  const onPath = conditions.filter(({ field }) => field === 'areaPath');
  const rest = conditions.filter(({ field }) => field !== 'county' && field !== 'areaPath');
  if (county?.operator !== 'eq' || counties.length > 0) return none;
  const place = { county: county.value as string };
  const value = (operator: string) => onPath.find((condition) => condition.operator === operator)?.value;
  const [from, above, to, on] = [value('gte'), value('gt'), value('lt'), value('in')] as string[];
  if (onPath.length === 1 && on) return { place: { ...place, how: 'on', paths: [...on] }, rest };
  const start = from ?? above;
  if (onPath.length !== 2 || !start || to !== pathEnd(start)) return none;
  return { place: { ...place, how: from === undefined ? 'below' : 'within', paths: [start] }, rest };
}

const flat = (node: ConditionNode): ConditionNode[] =>
  node.operator === 'and' ? (node.value as ConditionNode[]).flatMap(flat) : [node];
