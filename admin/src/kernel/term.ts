import { chinaDay } from './chinaDay';

export type TermState = 'current' | 'future' | 'ended';

interface Term {
  startsOn: string;
  /** The API's word: whether it is in force. */
  current: boolean;
}

/** Of what has a first and a last day: whether it is on, to come, or over. */
export const termState = ({ current, startsOn }: Term, now = new Date()): TermState =>
  current ? 'current' : startsOn > chinaDay(now) ? 'future' : 'ended';

/** A vacancy is to be seen before it is there: so many days after today, the last one included, as `expiringWithinDays` counts. */
export const EXPIRING_DAYS = 30;

const DAY = 86_400_000;

export const expiresSoon = (endsOn: string | null | undefined, now = new Date()): boolean =>
  endsOn != null && endsOn <= chinaDay(new Date(now.getTime() + EXPIRING_DAYS * DAY));

/** Its last day counts: what ends today has one day left. */
export const daysLeft = (endsOn: string, now = new Date()): number =>
  (Date.parse(endsOn) - Date.parse(chinaDay(now))) / DAY + 1;

export const TERM_COLORS = {
  current: 'success',
  expiring: 'warning',
  future: 'info',
  ended: 'default',
} as const;
