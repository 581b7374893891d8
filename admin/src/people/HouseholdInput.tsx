import { AutocompleteInput, ReferenceInput, required } from 'react-admin';
import { areaPath } from '../areas/areaPath';
import { householdAddress } from '../households/householdAddress';
import type { HouseholdFactsFragment } from '../kernel/gql/graphql';

/** Finds a household by its address. The deed must be one that the viewer may do there; the others are greyed out. */
export const HouseholdInput = ({ deed }: { deed: string }) => (
  <ReferenceInput
    source="householdId"
    reference="households"
    sort={{ field: 'path', order: 'ASC' }}
    perPage={20}
  >
    <AutocompleteInput
      optionText={whereabouts}
      filterToQuery={(address: string) => ({ address })}
      getOptionDisabled={({ viewerCan }: HouseholdFactsFragment) => !viewerCan?.includes(deed)}
      validate={required()}
      helperText="resources.people.helper.householdId"
    />
  </ReferenceInput>
);

const whereabouts = (household: HouseholdFactsFragment) =>
  [householdAddress(household), household.area && `（${areaPath(household.area)}）`].filter(Boolean).join('');
