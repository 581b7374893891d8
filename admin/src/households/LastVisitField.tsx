import { Typography } from '@mui/material';
import { useLocale, useRecordContext, useTranslate } from 'react-admin';
import { chinaTime } from '../kernel/chinaTime';
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
  const day = chinaTime(visit.visitedAt, locale, { month: 'numeric', day: 'numeric' });
  return (
    <Typography component="span" variant="body2" sx={{ whiteSpace: 'nowrap' }}>
      {translate(`enums.VisitOutcome.${visit.outcome}`)} {day}
    </Typography>
  );
}
