import type { Tools } from '../kernel/write/tools.js';
import type { Words } from '../kernel/words.js';
import type { Area } from './area.entity.js';

type EntityClass = abstract new (...args: never[]) => object;

/**
 * What becomes of a table's rows when the area they lie in is moved, merged or split. Every table with a path says so beside its
 * entity: a test fails where one says nothing.
 */
export interface Lying {
  /** The area keeps its rows and gets another path: which of them take it. The others are history and keep the path of their day. */
  moves: 'all' | 'none' | { where: string };
  /**
   * The area ends and its rows go to another: along with their household (they have household_id and area_id); as they are
   * chosen, by hand in a split and all of them in a merge; not at all (history, or what belongs to the ended area alone); or as triggers do it.
   * `not` is what must have ended before; `follows` goes into what the area becomes; `along` goes where the record goes that it hangs on.
   */
  passes:
    | 'withHousehold'
    | 'chosen'
    | 'stays'
    | 'byTrigger'
    | Unfinished
    | { follows: Following }
    | { along: string; by: string };
  /** Rows that somebody still works on, for the preview: SQL on the table. */
  open?: string;
}

/** What keeps an area from ending, and what to do about it. `not` and `name` are SQL on the table. */
export interface Unfinished {
  not: string;
  name: string;
  words: Words;
  first: Words;
}

/**
 * What follows its area into the one it is merged into. In a split it stays with the part that stays, or goes to the part that names
 * it. Conditions are SQL on the table.
 */
export interface Following {
  /** Those that last; the others are history, and stay with what has ended. */
  which(today: string): string;
  /** What a person knows it as: the type, the column of its id, its name, and the input of a part that names it. */
  subject: string;
  id: string;
  name: string;
  words: Words;
  /** Of two rows in one area, by the names they have in the statement: whether `mine` is one too many beside `other`. */
  twice?(today: string, mine: string, other: string): string;
  /** What is set on one too many, and may be undone; without it the row is deleted. */
  ends?(today: string): { set: string; keeps: string };
  /** Of a row `back` that was deleted: when somebody last said which there are. What was said since is not undone. */
  setAt?: string;
  /** Several parts of a split can have it: each by a row of its own. */
  several?: true;
  /** Held against the rights of whoever makes its area larger by a merge. */
  enlarging?(tools: Tools, ids: readonly string[], into: Area): Promise<void>;
}

const declared = new Map<string, Lying>();

export const liesInAreas = (entity: EntityClass, lying: Lying): void => {
  declared.set(entity.name, lying);
};

/** By the name of the entity, in the order of the modules. */
export const lyingInAreas: ReadonlyMap<string, Lying> = declared;

/** SQL on the table: the rows that take another path, or null where none does. */
export const movingRows = ({ moves }: Lying): string | null =>
  moves === 'none' ? null : moves === 'all' ? 'true' : moves.where;
