import { chinaDay } from '../kernel/chinaDay';
import type { PostFactsFragment } from '../kernel/gql/graphql';

export type PostState = 'current' | 'expiring' | 'future' | 'ended';

/** A vacancy is to be seen before it is there: so many days after today, the last one included, as `expiringWithinDays` counts. */
export const EXPIRING_DAYS = 30;

const DAY = 86_400_000;

type Term = Pick<PostFactsFragment, 'startsOn' | 'endsOn' | 'current'>;

/** Where in its term a post stands. Whether it is in force is the API's word. */
export function postState({ startsOn, endsOn, current }: Term, now = new Date()): PostState {
  if (!current) return startsOn > chinaDay(now) ? 'future' : 'ended';
  return endsOn && endsOn <= chinaDay(new Date(now.getTime() + EXPIRING_DAYS * DAY)) ? 'expiring' : 'current';
}

/** Its last day counts: a post that ends today has one day left. */
export const daysLeft = (endsOn: string, now = new Date()): number =>
  (Date.parse(endsOn) - Date.parse(chinaDay(now))) / DAY + 1;

/** The same day of the next year; of a leap day, the day after it. */
export function aYearAfter(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCFullYear(moment.getUTCFullYear() + 1);
  return moment.toISOString().slice(0, 10);
}
