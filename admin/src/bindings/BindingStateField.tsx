import { useRecordContext, useTranslate } from 'react-admin';
import type { BindingFactsFragment } from '../kernel/gql/graphql';
import { StateChip } from '../kernel/fields/StateChip';
import { daysLeft, TERM_COLORS } from '../kernel/term';
import { bindingState } from './bindingState';

const COLORS = { ...TERM_COLORS, over: 'warning', left: 'error' } as const;

export function BindingStateField(_: { source?: string; label?: string }) {
  const binding = useRecordContext<BindingFactsFragment>();
  const translate = useTranslate();
  if (!binding) return null;
  const state = bindingState(binding);
  return (
    <StateChip
      color={COLORS[state]}
      label={translate(`resources.bindings.states.${state}`, {
        days: binding.endsOn ? daysLeft(binding.endsOn) : 0,
        count: binding.areasHeld,
      })}
    />
  );
}
