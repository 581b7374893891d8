import { daysAfter } from '../kernel/clock.js';
import { say } from '../kernel/words.js';
import type { Faults } from '../kernel/write/faults.js';
import { isTemporary, type OrganisationKind } from './organisation-kind.js';

interface Term {
  startsOn: string;
  endsOn: string | null;
}

const LONGEST_DAYS = 366;

/** What is set up for a term has an end, at most so far away; it can be put off. */
export function withinAYear(
  faults: Faults,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  today: string,
): void {
  const last = daysAfter(startsOn > today ? startsOn : today, LONGEST_DAYS);
  faults.unless(
    endsOn <= last,
    'endsOn',
    say(`结束日期最迟为 ${last}，到期可延长`, `must be ${last} at the latest; it can be put off then`),
  );
}

/** What stands beside the tree for a while must not stay there by being forgotten. */
export function checkTerm(
  faults: Faults,
  kind: OrganisationKind,
  { startsOn, endsOn }: Term,
  today: string,
): void {
  if (isTemporary(kind)) {
    faults.unless(
      endsOn !== null,
      'endsOn',
      say('临时组织须有结束日期', 'is needed: it is set up for a term'),
    );
    if (endsOn !== null) withinAYear(faults, { startsOn, endsOn }, today);
  }
  faults.unless(
    endsOn === null || endsOn >= startsOn,
    'endsOn',
    say('结束日期不能早于成立日期', 'must not be before the first day'),
  );
}
