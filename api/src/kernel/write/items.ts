import { invalid, Problem, type Code } from '../errors.js';
import { say, type Words } from '../words.js';

/** Rows of one bulk deed: what a page of work is, and what one transaction holds locks on. */
export const MOST_ITEMS = 500;

/**
 * What stands against single items of a bulk deed, so that the caller learns of all of them at once. With a single one nothing is
 * done, and each is named by its place in the list: `householdIds.3`.
 */
export class ItemFaults {
  private readonly fields: Record<string, Words> = {};

  constructor(
    private readonly field: string,
    private readonly count: number,
  ) {}

  add(at: number, words: Words): void {
    this.fields[`${this.field}.${at}`] ??= words;
  }

  /** @throws with `code`, where anything was found */
  raise(code: Extract<Code, 'INVALID' | 'CONFLICT'> = 'INVALID'): void {
    const [first, ...others] = Object.values(this.fields);
    if (!first) return;
    const faulty = others.length + 1;
    const words = say(
      `所选 ${this.count} 项中有 ${faulty} 项不能办理，全部未办理：${first.zh}`,
      `${faulty} of ${this.count} items cannot be done, so none was: ${first.en}`,
    );
    throw new Problem(code, words, { fields: this.fields });
  }
}

/** @throws INVALID where there are none or too many, or where one is named twice */
export function checkItems(field: string, ids: readonly string[]): void {
  if (ids.length === 0 || ids.length > MOST_ITEMS)
    throw invalid({
      [field]: say(`须选择 1 到 ${MOST_ITEMS} 项`, `must be 1 to ${MOST_ITEMS} items`),
    });
  const faults = new ItemFaults(field, ids.length);
  const places = new Map<string, number>();
  ids.forEach((given, at) => {
    const id = given.toLowerCase();
    const before = places.get(id);
    if (before === undefined) places.set(id, at);
    else faults.add(at, say(`与第 ${before + 1} 项重复`, `is the same as item ${before}`));
  });
  faults.raise();
}
