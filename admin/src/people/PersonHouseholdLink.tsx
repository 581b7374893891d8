import { Link as MuiLink } from '@mui/material';
import { useCreatePath, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { householdAddress } from '../households/householdAddress';
import type { PersonFactsFragment } from '../kernel/gql/graphql';

/** Back to the door. */
export function PersonHouseholdLink(_: { source?: string; label?: string }) {
  const household = useRecordContext<PersonFactsFragment>()?.household;
  const createPath = useCreatePath();
  const translate = useTranslate();
  if (!household) return <span>{translate('kernel.none')}</span>;
  return (
    <MuiLink component={Link} to={createPath({ resource: 'households', type: 'show', id: household.id })}>
      {householdAddress(household)}
    </MuiLink>
  );
}
