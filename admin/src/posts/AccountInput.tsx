import { AutocompleteInput, ReferenceInput, required } from 'react-admin';
import type { AccountFactsFragment } from '../kernel/gql/graphql';

/** Who is to hold the post, found by name. Accounts that the viewer may not appoint are greyed out. */
export const AccountInput = () => (
  <ReferenceInput
    source="accountId"
    reference="accounts"
    filter={{ status: 'ACTIVE' }}
    sort={{ field: 'displayName', order: 'ASC' }}
    perPage={20}
  >
    <AutocompleteInput
      optionText={nameAndPlace}
      filterToQuery={(displayName: string) => ({ displayName })}
      getOptionDisabled={({ viewerCan }: AccountFactsFragment) => !viewerCan?.includes('grantPost')}
      noOptionsText="resources.posts.nobodyFound"
      validate={required()}
    />
  </ReferenceInput>
);

const nameAndPlace = ({ displayName, username, area }: AccountFactsFragment) =>
  `${displayName}（${[area?.name, username].filter(Boolean).join(' · ')}）`;
