import { Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { HouseholdFactsFragment } from '../kernel/gql/graphql';

/** Who goes to this door, by name. */
export function WorkerField(_: { source?: string; label?: string }) {
  const translate = useTranslate();
  const worker = useRecordContext<HouseholdFactsFragment>()?.worker;
  if (worker) return <span>{worker.accountName}</span>;
  return (
    <Typography component="span" variant="body2" color="text.secondary">
      {translate('resources.households.assigned.none')}
    </Typography>
  );
}
