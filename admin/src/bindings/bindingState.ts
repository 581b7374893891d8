import { chinaDay } from '../kernel/chinaDay';
import type { BindingFactsFragment } from '../kernel/gql/graphql';
import { expiresSoon, termState, type TermState } from '../kernel/term';

export type BindingState = TermState | 'left' | 'over' | 'expiring';

type Known = Pick<BindingFactsFragment, 'startsOn' | 'endsOn' | 'current' | 'holderLeft' | 'overLimit'>;

/** What is most worth knowing of a binding. Whether somebody answers by it is the API's word. */
export function bindingState(binding: Known, now = new Date()): BindingState {
  const { endsOn, current, holderLeft, overLimit } = binding;
  if (!current) {
    if (endsOn && endsOn < chinaDay(now)) return 'ended';
    return holderLeft ? 'left' : termState(binding, now);
  }
  if (expiresSoon(endsOn, now)) return 'expiring';
  return overLimit ? 'over' : 'current';
}
