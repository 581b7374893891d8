import { Link as MuiLink } from '@mui/material';
import { useCreatePath, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { VisitFactsFragment } from '../kernel/gql/graphql';

/** Back to the door. The household is absent where the viewer may no longer read it. */
export function VisitHouseholdLink(_: { source?: string; label?: string }) {
  const household = useRecordContext<VisitFactsFragment>()?.household;
  const createPath = useCreatePath();
  const translate = useTranslate();
  if (!household) return <span>{translate('kernel.none')}</span>;
  return (
    <MuiLink component={Link} to={createPath({ resource: 'households', type: 'show', id: household.id })}>
      {household.address}
    </MuiLink>
  );
}
