import type { VisitOutcome } from '../../kernel/gql/graphql';
import type { Kept } from '../../kernel/vault/vault';

/** What was found at a door. */
export interface Findings {
  outcome: VisitOutcome;
  peopleMet: number;
  noticesHanded: number;
  note: string | null;
}

export interface Refused {
  code: string;
  message: string;
  fields: Record<string, string>;
}

/** A visit recorded here, or put right here, on its way to the server. Its id is made here: sent twice, it arrives once. */
export interface Item extends Kept, Findings {
  kind: 'record' | 'amend';
  visitId: string;
  /** The version that was read, of a visit put right; the server's own, once it was sent. */
  version: number | null;
  householdId: string;
  /** The address, for whoever looks at the item when the household is no longer there to be looked at. */
  label: string;
  responseId: string;
  visitedAt: string;
  state: 'waiting' | 'refused' | 'sent';
  attempts: number;
  /** Not before this moment, after a try that failed. */
  sendAfter: number;
  sentAt: number | null;
  refused: Refused | null;
}

export const findingsOf = ({ outcome, peopleMet, noticesHanded, note }: Findings): Findings => ({
  outcome,
  peopleMet,
  noticesHanded,
  note,
});

export const sameFindings = (one: Findings, other: Findings): boolean =>
  JSON.stringify(findingsOf(one)) === JSON.stringify(findingsOf(other));

/** An item as it is before the first try. */
export const fresh = { state: 'waiting', attempts: 0, sendAfter: 0, sentAt: null, refused: null } as const;
