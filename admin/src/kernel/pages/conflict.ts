import type { RaRecord } from 'react-admin';

type Values = Record<string, unknown>;

/** Where what I want to save and what is there now differ, and I changed it. */
export interface Dispute {
  field: string;
  mine: unknown;
  theirs: unknown;
  /** False where only I changed it: keeping mine then loses nothing of theirs. */
  theyChanged: boolean;
}

export const same = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** A field only they changed is theirs without asking: I never touched it. */
export const disputes = (
  fields: readonly string[],
  mine: Values,
  read: RaRecord,
  theirs: RaRecord,
): Dispute[] =>
  fields
    .filter(
      (field) =>
        mine[field] !== undefined && !same(mine[field], read[field]) && !same(mine[field], theirs[field]),
    )
    .map((field) => ({
      field,
      mine: mine[field],
      theirs: theirs[field],
      theyChanged: !same(theirs[field], read[field]),
    }));

/** Before anyone chooses: nothing of theirs is overwritten, and nothing of mine is dropped that they left alone. */
export const keptAtFirst = (found: Dispute[]): ReadonlySet<string> =>
  new Set(found.filter(({ theyChanged }) => !theyChanged).map(({ field }) => field));

/** What to save on top of their version. */
export const resolved = (found: Dispute[], kept: ReadonlySet<string>): Values =>
  Object.fromEntries(found.filter(({ field }) => kept.has(field)).map(({ field, mine }) => [field, mine]));
