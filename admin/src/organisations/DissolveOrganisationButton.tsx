import StopIcon from '@mui/icons-material/StopCircle';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { OrganisationFactsFragment } from '../kernel/gql/graphql';
import { DissolveOrganisationDocument } from './documents';

export const DissolveOrganisationButton = () => (
  <DeedButton
    deed="dissolveOrganisation"
    document={DissolveOrganisationDocument}
    start={({ id, version }: OrganisationFactsFragment) => ({ id, version })}
    icon={<StopIcon />}
    color="error"
  />
);
