import type { ScopedEntity } from '../db/scoped.entity.js';
import type { Entity, Tools } from './tools.js';

/** A change somebody makes: one verb, one file, one audit row. Its action names the permission it needs. */
export interface Deed<I extends object, T> {
  action: string;
  subject: Entity;
  /** Makes a new row, whose id the client may have made: then the same again answers as before. */
  creates: boolean;
  work(tools: Tools, input: I): Promise<Outcome<T>>;
}

/** The rows that were changed, each with an audit row of its own, and what the caller is told where that is not the row itself. */
export interface Outcome<T> {
  subjects: readonly ScopedEntity[];
  answer?: T;
}

const known = new Map<string, Deed<never, unknown>>();

/** Every deed by its action, for the check at start that each mutation is one. */
export const deeds: ReadonlyMap<string, Deed<never, unknown>> = known;

function declare<I extends object, T>(deed: Deed<I, T>): Deed<I, T> {
  if (known.has(deed.action)) throw new Error(`deed ${deed.action} is declared twice`);
  known.set(deed.action, deed);
  return deed;
}

/** Changes a row and answers with it. */
export const deed = <I extends object, T extends ScopedEntity>(
  action: string,
  subject: Entity<T>,
  work: (tools: Tools, input: I) => Promise<T>,
): Deed<I, T> =>
  declare({
    action,
    subject,
    creates: false,
    work: async (tools, input) => ({ subjects: [await work(tools, input)] }),
  });

/** Makes a row and answers with it; see `Deed.creates`. */
export const creation = <I extends { id?: string | null }, T extends ScopedEntity>(
  action: string,
  subject: Entity<T>,
  work: (tools: Tools, input: I) => Promise<T>,
): Deed<I, T> =>
  declare({
    action,
    subject,
    creates: true,
    work: async (tools, input) => ({ subjects: [await work(tools, input)] }),
  });

/** Does something to a row and answers with something else. */
export const act = <I extends object, T>(
  action: string,
  subject: Entity,
  work: (tools: Tools, input: I) => Promise<{ subject: ScopedEntity; answer: T }>,
): Deed<I, T> =>
  declare({
    action,
    subject,
    creates: false,
    work: async (tools, input) => {
      const { subject: row, answer } = await work(tools, input);
      return { subjects: [row], answer };
    },
  });

/** Does the same to many rows, to all of them or to none, and answers with how it went. */
export const bulkDeed = <I extends object, T>(
  action: string,
  subject: Entity,
  work: (tools: Tools, input: I) => Promise<Outcome<T>>,
): Deed<I, T> => declare({ action, subject, creates: false, work });
