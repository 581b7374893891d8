import type { Kernel } from '../kernel/context.js';
import { Bulk } from '../kernel/db/bulk.js';
import { sql } from '../kernel/db/sql.js';
import { forbidden } from '../kernel/errors.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import { isRetryable, problemFrom } from '../kernel/write/constraints.js';
import { say } from '../kernel/words.js';
import { Household } from '../people/household.entity.js';
import { Person } from '../people/person.entity.js';
import type { Claimed } from './claim-import.js';
import type { AccountVerdict, Court, Trial, Verdict } from './court.js';
import { keepFirstPasswords } from './first-passwords.js';
import { judgeAccounts } from './judge-accounts.js';
import { importer } from './importer.js';
import { ImportKind, ImportStatus, type ImportCounts } from './import-kind.js';
import { judgePart } from './judge-part.js';
import { keepDoubts, keepFindings } from './keep-findings.js';
import { rowsOf } from './parts.js';
import type { FileRow } from './read-row.js';
import { Survey } from './survey.js';

/** Of one part, where others register the same people at the same time. */
const ATTEMPTS = 5;

/**
 * Deals with part after part: holds it against the register, and where the import is running writes what it makes. Before each
 * one it is asked anew who imports and what they may do.
 * @param progress kept up to date, whatever happens
 * @returns `gone` where it was cancelled, or is somebody else's now
 */
export async function workOnParts(
  kernel: Kernel,
  progress: { at: Claimed },
  stop: AbortSignal | undefined,
): Promise<'done' | 'stopped' | 'gone'> {
  const survey = await surveyOf(kernel, progress.at, stop);
  if (!survey) return 'gone';
  const checks = progress.at.status === ImportStatus.CHECKING;
  const trial: Trial | undefined = checks ? { doors: new Map(), usernames: new Set(), taken: 0 } : undefined;
  while (progress.at.partsDone < progress.at.parts) {
    if (stop?.aborted) return 'stopped';
    const { at } = progress;
    const viewer = await importer(kernel, at);
    const rows = await rowsOf(kernel, viewer.envelope, at.id, at.partsDone + 1);
    const next = rows && (await again(() => dealWith(kernel, viewer, at, rows, survey, trial)));
    if (!next) return 'gone';
    progress.at = next;
  }
  return 'done';
}

async function surveyOf(kernel: Kernel, at: Claimed, stop: AbortSignal | undefined): Promise<Survey | null> {
  const survey = new Survey(
    at.kind,
    at.columns.map(({ field }) => field),
  );
  const { envelope } = await importer(kernel, at);
  for (let number = 1; number <= at.parts && !stop?.aborted; number++) {
    const rows = await rowsOf(kernel, envelope, at.id, number);
    if (!rows) return null;
    survey.add(rows);
  }
  return survey;
}

/** Two got in each other's way, or somebody was registered meanwhile: held against the register once more, it is seen. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await work();
    } catch (error) {
      const met = isRetryable(error) || problemFrom(error)?.code === 'CONFLICT';
      if (!met || attempt === ATTEMPTS) throw error;
    }
}

/** One transaction: the rows, what was found, and that this part is dealt with. After a crash it is there whole or not at all. */
async function dealWith(
  kernel: Kernel,
  viewer: Viewer,
  before: Claimed,
  rows: readonly FileRow[],
  survey: Survey,
  trial: Trial | undefined,
): Promise<Claimed | null> {
  return Bulk.within(kernel, viewer.envelope, async (bulk) => {
    const { db } = bulk;
    // First of all: whoever cancels waits for this part, or this part finds it cancelled.
    const { rows: held } = await sql<Pick<Claimed, 'areaPath'>>`
      update import set parts_done = ${before.partsDone + 1}, done = done + ${rows.length}, worked_at = ${kernel.clock.now()}, attempts = 0
      where id = ${before.id} and status = ${before.status} and parts_done = ${before.partsDone}
      returning area_path as "areaPath"`.execute(db);
    if (!held[0]) return null;
    const at = { ...before, ...held[0] }; // its area may have been moved since it was claimed
    // Imports of a county take turns, part by part: what one makes the other sees.
    await sql`select pg_advisory_xact_lock(530429, hashtext(${at.county}))`.execute(db);
    const court = { db, kernel, viewer, claimed: at, survey, ...(trial && { trial }) };
    const verdict = await judge(court, rows);
    if (!verdict) throw gone();
    if (!trial) await write(bulk, kernel, at, verdict);
    const counts = sum(at.counts, verdict.counts);
    const made = trial ? 0 : madeIn(verdict.counts);
    await keepFindings(bulk, at, verdict.findings);
    await sql`update import set counts = ${JSON.stringify(counts)}, made = made + ${made} where id = ${at.id}`.execute(
      db,
    );
    if (trial) await keepDoubts(bulk, at, verdict.findings);
    return { ...at, partsDone: at.partsDone + 1, counts };
  });
}

const gone = () =>
  forbidden(say('目标区域已撤销，或不再属于您的管辖范围。', 'Its area is closed, or no longer yours.'));

const judge = (court: Court, rows: readonly FileRow[]): Promise<Verdict | AccountVerdict | null> =>
  court.claimed.kind === ImportKind.ACCOUNTS ? judgeAccounts(court, rows) : judgePart(court, rows);

async function write(
  bulk: Bulk,
  kernel: Kernel,
  { id }: Claimed,
  verdict: Verdict | AccountVerdict,
): Promise<void> {
  // Accounts and posts are there by now: they are judged by being made.
  if ('made' in verdict) return keepFirstPasswords(bulk.db, kernel, id, verdict.made);
  await bulk.copy(Household, verdict.households);
  await bulk.copy(Person, verdict.people);
  await bulk.pour(Household, Person);
}

const madeIn = ({ households, people, accounts, posts }: ImportCounts): number =>
  households + people + accounts + posts;

const sum = (a: ImportCounts, b: ImportCounts): ImportCounts => ({
  households: a.households + b.households,
  people: a.people + b.people,
  accounts: a.accounts + b.accounts,
  posts: a.posts + b.posts,
  registered: a.registered + b.registered,
  doubtful: a.doubtful + b.doubtful,
  faulty: a.faulty + b.faulty,
});
