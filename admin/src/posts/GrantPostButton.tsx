import AddIcon from '@mui/icons-material/Add';
import { ResourceContextProvider, useRecordContext } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { AccountFactsFragment } from '../kernel/gql/graphql';
import { uuidv7 } from '../kernel/uuidv7';
import { GrantPostDocument } from './documents';
import { PostInputs } from './PostInputs';

/** On an account: the account is known, the rest of the post is asked for. */
export function GrantPostButton() {
  const account = useRecordContext<AccountFactsFragment>();
  return (
    <ResourceContextProvider value="posts">
      <DeedButton
        deed="grantPost"
        document={GrantPostDocument}
        record={account}
        start={({ id }: AccountFactsFragment) => ({ id: uuidv7(), accountId: id })}
        icon={<AddIcon />}
      >
        <PostInputs />
      </DeedButton>
    </ResourceContextProvider>
  );
}
