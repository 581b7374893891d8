import { invalid } from '../errors.js';
import { say, type Words } from '../words.js';

/** Collects what is wrong with an input, so that the caller learns all of it at once. */
export class Faults {
  private readonly fields: Record<string, Words> = {};

  /** @returns whether it holds, so that a check that builds on it can be left out */
  unless(holds: boolean, field: string, words: Words): boolean {
    if (!holds) this.fields[field] ??= words;
    return holds;
  }

  /** @returns the text as it is kept: trimmed, its characters composed */
  text(field: string, label: string, text: string, { min = 1, max }: { min?: number; max: number }): string {
    const kept = text.normalize('NFC').trim();
    const length = [...kept].length;
    this.unless(
      length >= min && length <= max,
      field,
      say(`${label}须为 ${min} 到 ${max} 个字`, `must have ${min} to ${max} characters`),
    );
    return kept;
  }

  /** What was found, by field. */
  get found(): Readonly<Record<string, Words>> {
    return this.fields;
  }

  /** @throws INVALID where anything was found */
  raise(): void {
    if (Object.keys(this.fields).length > 0) throw invalid(this.fields);
  }
}
