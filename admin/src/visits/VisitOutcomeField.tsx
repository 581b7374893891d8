import { Chip } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { StateChip } from '../kernel/fields/StateChip';
import type { VisitFactsFragment, VisitOutcome } from '../kernel/gql/graphql';

const COLORS: Record<VisitOutcome, 'success' | 'warning' | 'error' | 'default'> = {
  MET: 'success',
  ABSENT: 'warning',
  REFUSED: 'error',
  VACANT: 'default',
};

/** The outcome, or that the visit no longer counts. */
export function VisitOutcomeField(_: { source?: string; label?: string }) {
  const visit = useRecordContext<VisitFactsFragment>();
  const translate = useTranslate();
  if (!visit) return null;
  const outcome = translate(`enums.VisitOutcome.${visit.outcome}`);
  return visit.voidedAt ? (
    <Chip
      component="span"
      size="small"
      variant="outlined"
      label={`${outcome}（${translate('resources.visits.voided')}）`}
      sx={{ textDecoration: 'line-through' }}
    />
  ) : (
    <StateChip color={COLORS[visit.outcome]} label={outcome} />
  );
}
