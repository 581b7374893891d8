import { Typography } from '@mui/material';
import { useLocale, useRecordContext, useTranslate } from 'react-admin';
import type { HouseholdsQuery } from '../kernel/gql/graphql';

type HouseholdRow = HouseholdsQuery['list']['nodes'][number];

/** When somebody last knocked and what came of it. */
export function LastVisitField(_: { source?: string; label?: string }) {
  const visit = useRecordContext<HouseholdRow>()?.lastVisit;
  const locale = useLocale();
  const translate = useTranslate();
  if (!visit)
    return (
      <Typography component="span" variant="body2" color="warning.main">
        {translate('resources.households.neverVisited')}
      </Typography>
    );
  const day = new Date(visit.visitedAt).toLocaleDateString(locale, { month: 'numeric', day: 'numeric' });
  return (
    <span>
      {translate(`enums.VisitOutcome.${visit.outcome}`)} {day}
    </span>
  );
}
