import { NO_COUNTS } from './import-kind.js';
import { Account } from '../accounts/account.entity.js';
import type { AccountVerdict, Court } from './court.js';
import { decideAccount, type Existing } from './decide-account.js';
import { ImportFindingKind } from './import-kind.js';
import { sql } from '../kernel/db/sql.js';
import { permitted } from '../kernel/policy/translate.js';
import { triedOut } from './in-savepoint.js';
import { NamedRoles } from './named-roles.js';
import { Places } from './places.js';
import { readAccount } from './read-account.js';
import { RowReader, type FileRow } from './read-row.js';

/**
 * What becomes of some rows of a file of accounts: each row does what `createAccount` and `grantPost` do, as whoever imports, with the
 * rights they have now. A check does the same and takes it back. Null where the area itself is not theirs any more.
 */
export async function judgeAccounts(court: Court, rows: readonly FileRow[]): Promise<AccountVerdict | null> {
  const { db, kernel, viewer, claimed } = court;
  const places = await Places.within(db, kernel, viewer, claimed);
  if (!places) return null;
  const known = { places, roles: await NamedRoles.of(db, kernel, viewer), viewer, kernel };
  const verdict: AccountVerdict = { findings: [], counts: { ...NO_COUNTS }, made: [] };
  const mapping = claimed.columns.map(({ field }) => field);
  const work = async () => {
    for (const row of rows) {
      const reader = new RowReader(row, mapping);
      const said = readAccount(reader, known);
      for (const fault of reader.faults)
        verdict.findings.push({ row: row.number, kind: ImportFindingKind.FAULT, ...fault });
      if (said) await decideAccount(court, row.number, said, await existing(court, said.username), verdict);
    }
  };
  await (court.trial ? triedOut(db, work) : work());
  const faulty = verdict.findings.filter(({ kind }) => kind === ImportFindingKind.FAULT);
  verdict.counts.faulty = new Set(faulty.map(({ row }) => row)).size;
  return verdict;
}

/** The account of this name that the viewer may read. Of any other it is told what `createAccount` tells. */
async function existing({ db, kernel, viewer }: Court, username: string): Promise<Existing | null> {
  const account = kernel.tables.row(Account.name, 't');
  const { rows } = await sql<Existing>`
    select t.id, t.display_name as "displayName", t.import_id as "importId" from ${account.from}
    where t.username = ${username} and ${permitted(viewer.able, 'read', account)}`.execute(db);
  return rows[0] ?? null;
}
