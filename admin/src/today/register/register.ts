import type { HouseholdTag, Sex, VisitOutcome } from '../../kernel/gql/graphql';
import type { Findings } from '../outbox/item';

export interface Resident {
  name: string;
  sex: Sex;
  birthYear: number | null;
}

export type Goes = 'me' | 'anybody' | 'colleague';

/** A door of mine, in the order one walks. */
export interface Door {
  id: string;
  address: string;
  areaId: string;
  declared: number;
  registered: number;
  tags: HouseholdTag[];
  /** Whose door it is; of colleagues no more is kept than that it is theirs. */
  goes: Goes;
  people: Resident[];
}

export interface LastVisit {
  visitedAt: string;
  outcome: VisitOutcome;
}

/** A visit of mine, as the server has it. */
export interface OwnVisit extends Findings {
  id: string;
  version: number;
  householdId: string;
  responseId: string;
  visitedAt: string;
  canAmend: boolean;
}

/** My part of the register, as it was at one moment. */
export interface Register {
  takenAt: number;
  worker: string;
  areas: { id: string; name: string }[];
  responses: { id: string; name: string }[];
  doors: Door[];
  /** By response, then by household. */
  lastVisits: Record<string, Record<string, LastVisit>>;
  visits: OwnVisit[];
}
