import { useRecordContext, useResourceContext, useTranslate, type RaRecord } from 'react-admin';
import { StateChip } from '../kernel/fields/StateChip';
import { TERM_COLORS, termState } from '../kernel/term';

/** Of an organisation or a joint zone; each has its own words. */
export function TermStateField(_: { source?: string; label?: string }) {
  const record = useRecordContext<RaRecord & { current: boolean; startsOn: string }>();
  const resource = useResourceContext();
  const translate = useTranslate();
  if (!record) return null;
  const state = termState(record);
  return <StateChip color={TERM_COLORS[state]} label={translate(`resources.${resource}.states.${state}`)} />;
}
