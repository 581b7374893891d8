import { AutocompleteInput, ReferenceInput, required } from 'react-admin';
import type { AccountFactsFragment } from '../kernel/gql/graphql';

interface AccountInputProps {
  label?: string;
  /** Accounts that the viewer could not do this to are greyed out. */
  deed?: string;
}

/** Somebody with an account that works, found by name; told from others of that name by place and user name. */
export const AccountInput = ({ label, deed }: AccountInputProps) => (
  <ReferenceInput
    source="accountId"
    reference="accounts"
    filter={{ status: 'ACTIVE' }}
    sort={{ field: 'displayName', order: 'ASC' }}
    perPage={20}
  >
    <AutocompleteInput
      label={label}
      optionText={nameAndPlace}
      filterToQuery={(displayName: string) => ({ displayName })}
      getOptionDisabled={({ viewerCan }: AccountFactsFragment) =>
        deed !== undefined && !viewerCan?.includes(deed)
      }
      noOptionsText="resources.posts.nobodyFound"
      validate={required()}
    />
  </ReferenceInput>
);

const nameAndPlace = ({ displayName, username, area }: AccountFactsFragment) =>
  `${displayName}（${[area?.name, username].filter(Boolean).join(' · ')}）`;
