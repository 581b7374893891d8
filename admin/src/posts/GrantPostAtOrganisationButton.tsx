import AddIcon from '@mui/icons-material/Add';
import { ResourceContextProvider, useRecordContext } from 'react-admin';
import { AccountInput } from '../accounts/AccountInput';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { OrganisationFactsFragment } from '../kernel/gql/graphql';
import { uuidv7 } from '../kernel/uuidv7';
import { GrantPostDocument } from './documents';
import { PostInputs } from './PostInputs';

/** On an organisation: where it counts is known, by what that covers. */
export function GrantPostAtOrganisationButton() {
  const organisation = useRecordContext<OrganisationFactsFragment>();
  return (
    <ResourceContextProvider value="posts">
      <DeedButton
        deed="grantPost"
        document={GrantPostDocument}
        record={organisation}
        start={({ id, endsOn }: OrganisationFactsFragment) => ({ id: uuidv7(), organisationId: id, endsOn })}
        icon={<AddIcon />}
      >
        <AccountInput deed="grantPost" />
        <PostInputs atOrganisation />
      </DeedButton>
    </ResourceContextProvider>
  );
}
