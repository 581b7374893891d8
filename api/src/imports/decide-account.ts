import { createAccount } from '../accounts/create-account.js';
import { grantPost } from '../accounts/grant-post.js';
import { madePassword } from '../accounts/made-password.js';
import { invalid, Problem } from '../kernel/errors.js';
import type { ScopedEntity } from '../kernel/db/scoped.entity.js';
import { say, type Words } from '../kernel/words.js';
import { carryOut } from '../kernel/write/carry-out.js';
import type { AccountVerdict, Court } from './court.js';
import { ACCOUNT_THERE, OTHER_NAME, OTHER_PERSON } from './finding-words.js';
import { ImportField } from './import-field.js';
import { ImportFindingKind } from './import-kind.js';
import { inSavepoint } from './in-savepoint.js';
import { cellOf, type AccountSaid } from './read-account.js';

/** An account of the name that a row says. */
export interface Existing {
  id: string;
  displayName: string;
  importId: string | null;
}

/** Of one check: `createAccount` tells of one name at a time, and makes an account of each that is free. */
const MOST_TAKEN = 20;

const { FAULT, REGISTERED, DOUBTFUL, NOTE } = ImportFindingKind;

/** Makes the account of a row where there is none yet, and its post: both or neither. */
export async function decideAccount(
  court: Court,
  row: number,
  said: AccountSaid,
  there: Existing | null,
  verdict: AccountVerdict,
): Promise<void> {
  const { claimed, trial } = court;
  const { counts } = verdict;
  const find = (kind: ImportFindingKind, field: ImportField | null, words: Words) =>
    verdict.findings.push({ row, kind, field, words });

  const isOurs = there?.importId === claimed.id;
  const isSomebodyElse = there !== null && there.displayName !== said.displayName;
  if (isSomebodyElse && isOurs) return void find(FAULT, ImportField.DISPLAY_NAME, OTHER_NAME);
  if (isSomebodyElse) {
    find(DOUBTFUL, ImportField.USERNAME, OTHER_PERSON);
    counts.doubtful += 1;
    if (!claimed.doubtfulRows.includes(row)) return;
  }

  const outcome = await place(court, said, there);
  if ('refused' in outcome) {
    const { refused, step } = outcome;
    const isTaken = refused.code === 'CONFLICT' && step === 'createAccount';
    if (isTaken && trial && ++trial.taken > MOST_TAKEN) throw tooManyTaken();
    if (refused.code === 'CONFLICT' && !isTaken) {
      find(REGISTERED, ImportField.ROLE, refused.words); // holds it already: the same file sent again does nothing again
      counts.registered += 1;
      return;
    }
    const named = Object.entries(refused.details.fields ?? {});
    for (const [name, words] of named) find(FAULT, cellOf[name] ?? null, words);
    if (named.length === 0) find(FAULT, isTaken ? ImportField.USERNAME : null, refused.words);
    return;
  }
  if (there && !isOurs && !isSomebodyElse) find(NOTE, ImportField.USERNAME, ACCOUNT_THERE);
  const { accountId, password } = outcome;
  if (password !== null && !trial?.usernames.has(said.username)) counts.accounts += 1;
  if (password !== null) verdict.made.push({ accountId, password });
  trial?.usernames.add(said.username);
  counts.posts += 1;
}

interface Placed {
  accountId: string;
  /** Of a new account. */
  password: string | null;
}

async function place(
  { db, kernel, viewer, claimed }: Court,
  { username, displayName, phone, ...post }: AccountSaid,
  there: Existing | null,
): Promise<Placed | { refused: Problem; step: 'createAccount' | 'grantPost' }> {
  const origin = { ...claimed.origin, userAgent: '', panel: false };
  const asking = { kernel, viewer, db, origin };
  const mark = (made: ScopedEntity) => Object.assign(made, { importId: claimed.id });
  const areaId = post.place.id;
  let step: 'createAccount' | 'grantPost' = 'grantPost';
  const outcome = await inSavepoint(db, async (): Promise<Placed> => {
    const placed: Placed = { accountId: there?.id ?? '', password: null };
    if (!there) {
      step = 'createAccount';
      const password = madePassword();
      const account = { areaId, username, displayName, phone, password };
      const [made] = await carryOut(asking, createAccount, account, mark);
      Object.assign(placed, { accountId: made!.id, password });
    }
    step = 'grantPost';
    const { role, title, startsOn, endsOn } = post;
    const { accountId } = placed;
    await carryOut(asking, grantPost, { accountId, areaId, role, title, startsOn, endsOn }, mark);
    return placed;
  });
  return outcome instanceof Problem ? { refused: outcome, step } : outcome;
}

const tooManyTaken = () =>
  invalid({
    file: say(
      `有 ${MOST_TAKEN} 个以上的用户名已被使用，检查已停止。请给用户名加上乡镇或村的拼音，再重新上传`,
      `more than ${MOST_TAKEN} of its usernames are taken, so the check has stopped: begin them with the township or village, and upload it again`,
    ),
  });
