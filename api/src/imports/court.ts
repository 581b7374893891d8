import type { Kernel } from '../kernel/context.js';
import type { BulkRow } from '../kernel/db/bulk.js';
import type { Db } from '../kernel/db/database.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import type { Household } from '../people/household.entity.js';
import type { Person } from '../people/person.entity.js';
import type { Claimed } from './claim-import.js';
import type { ImportCounts, ImportFindingKind } from './import-kind.js';
import type { MadeAccount } from './first-passwords.js';
import type { Place } from './places.js';
import type { HouseholdSaid } from './read-household.js';
import type { PersonSaid } from './read-person.js';
import type { RowFault, RowReader } from './read-row.js';
import type { Survey } from './survey.js';

export interface Finding extends RowFault {
  row: number;
  kind: ImportFindingKind;
}

/** What a part of a file comes to: what it makes, and what was found. */
export interface Verdict {
  households: BulkRow<Household>[];
  people: BulkRow<Person>[];
  findings: Finding[];
  counts: ImportCounts;
}

/** The same of a part of a file of accounts, where what it makes is made as it is judged. */
export interface AccountVerdict extends Pick<Verdict, 'findings' | 'counts'> {
  made: MadeAccount[];
}

/** What a check, which writes nothing, has to remember from part to part. */
export interface Trial {
  /** The households that earlier parts would have made, by `doorKey`. */
  doors: Map<string, string[]>;
  /** Of the accounts that would have been made or given a post. */
  usernames: Set<string>;
  /** How many user names it was told are taken. */
  taken: number;
}

/** A row that says where it belongs and what it is, without a fault. */
export interface Draft {
  row: number;
  reader: RowReader;
  place: Place;
  household: HouseholdSaid;
  person: PersonSaid | null;
}

export interface Court {
  db: Db;
  kernel: Kernel;
  viewer: Viewer;
  claimed: Claimed;
  survey: Survey;
  /** Of a check. */
  trial?: Trial;
}
