import { AutocompleteInput, ReferenceInput } from 'react-admin';

/** Visits of one person, found by name among the accounts the viewer may read. */
export const VisitorFilterInput = ({ source }: { source: string }) => (
  <ReferenceInput
    source={source}
    reference="accounts"
    perPage={20}
    sort={{ field: 'displayName', order: 'ASC' }}
  >
    <AutocompleteInput
      optionText="displayName"
      filterToQuery={(displayName: string) => ({ displayName })}
      sx={{ minWidth: 200 }}
    />
  </ReferenceInput>
);
