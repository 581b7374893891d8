import type { Area } from '../areas/area.entity.js';
import { say, type Words } from '../kernel/words.js';
import type { Outline } from './read-features.js';
import type { Shape } from './shape.js';

export type Known = Pick<Area, 'id' | 'name' | 'officialCode' | 'areaPath' | 'lineage' | 'county'>;

export interface Match {
  outline: Outline;
  area: Known;
  shape: Shape;
}

export interface Unmatched {
  outline: Outline;
  words: Words;
}

/**
 * Holds each outline against the areas, by official code, else by name, with the name above it where that is given. What no
 * area or more than one answers to is left out, and so is the second outline of an area: nothing is guessed.
 */
export function matchFeatures(
  outlines: readonly Outline[],
  areas: readonly Known[],
): { matched: Match[]; unmatched: Unmatched[] } {
  const byCode = new Map(
    areas.flatMap((area) => (area.officialCode ? [[area.officialCode, area] as const] : [])),
  );
  const byName = Map.groupBy(areas, ({ name }) => name);
  const taken = new Map<string, number>();
  const matched: Match[] = [];
  const unmatched: Unmatched[] = [];
  for (const outline of outlines) {
    const { code, name, parent, number, shape, fault } = outline;
    const leave = (words: Words) => unmatched.push({ outline, words });
    const coded = code === null ? undefined : byCode.get(code);
    const named = (name === null ? [] : (byName.get(name) ?? [])).filter(
      ({ lineage }) => parent === null || lineage.at(-1)?.name === parent,
    );
    const area = coded ?? named[0];
    if (fault) leave(fault);
    else if (code === null && name === null)
      leave(say('没有代码也没有名称', 'has neither a code nor a name'));
    else if (!area || !shape) leave(say('辖区内没有这个区域', 'there is no such area in yours'));
    else if (!coded && named.length > 1)
      leave(
        say(
          `辖区内有 ${named.length} 个同名区域，请补充代码或上级名称（parent）`,
          `${named.length} areas have this name: add the code, or the name above it (parent)`,
        ),
      );
    else if (taken.has(area.id))
      leave(
        say(
          `与第 ${taken.get(area.id)} 个图形是同一区域`,
          `is the same area as feature ${taken.get(area.id)}`,
        ),
      );
    else {
      taken.set(area.id, number);
      matched.push({ outline, area, shape });
    }
  }
  return { matched, unmatched };
}
