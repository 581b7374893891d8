import type { PostFactsFragment } from '../kernel/gql/graphql';
import { expiresSoon, termState, type TermState } from '../kernel/term';

export type PostState = TermState | 'expiring';

type Term = Pick<PostFactsFragment, 'startsOn' | 'endsOn' | 'current'>;

/** Where in its term a post stands. Whether it is in force is the API's word. */
export function postState(post: Term, now = new Date()): PostState {
  const state = termState(post, now);
  return state === 'current' && expiresSoon(post.endsOn, now) ? 'expiring' : state;
}

/** The same day of the next year; of a leap day, the day after it. */
export function aYearAfter(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCFullYear(moment.getUTCFullYear() + 1);
  return moment.toISOString().slice(0, 10);
}
