import type { Sql } from '../db/sql.js';
import type { Row } from '../read/row.js';
import type { Words } from '../words.js';
import type { Subject } from './policy.js';
import type { Catalogue } from './role.js';
import type { Viewer } from './viewer.js';

/**
 * What a deed needs of a row beyond reach and state, where only SQL over other tables can tell: "none of its posts
 * ranks above mine". Held by the deed and by `viewerCan` alike. It can only narrow what the policy gives.
 */
export interface Guard {
  condition(row: Row, viewer: Viewer, catalogue: Catalogue): Sql<boolean>;
  /** Told to whoever has the permission and is stopped by this. */
  because: Words;
  /** The deed holds itself to it, and can say more than `because`: how many of what stands in its way. */
  saidByDeed?: true;
}

const known = new Map<string, Guard[]>();

/** Declared in the policy file of the subject, below the permissions it narrows. */
export function guard(subject: Subject, actions: readonly string[], declared: Guard): void {
  for (const action of actions) {
    const key = `${subject.name}.${action}`;
    known.set(key, [...(known.get(key) ?? []), declared]);
  }
}

export const guardsOf = (subject: string, action: string): readonly Guard[] =>
  known.get(`${subject}.${action}`) ?? [];

/** Those that a row is held to when it is loaded for the deed. */
export const guardsWhenLoading = (subject: string, action: string): readonly Guard[] =>
  guardsOf(subject, action).filter(({ saidByDeed }) => !saidByDeed);
