import { SearchInput, SelectInput } from 'react-admin';
import { AreaFilterInput } from '../areas/AreaFilterInput';
import { enumChoices } from '../kernel/fields/enumChoices';
import { HouseholdTag } from '../kernel/gql/graphql';
import { VisitedInInput } from './VisitedInInput';

export const householdFilters = [
  <SearchInput key="address" source="address" placeholder="resources.households.fields.address" alwaysOn />,
  <VisitedInInput key="visitedIn" source="visitedIn" alwaysOn />,
  <AreaFilterInput key="areaId" source="areaId" />,
  <SelectInput
    key="tag"
    source="tag"
    label="resources.households.fields.tags"
    choices={enumChoices('HouseholdTag', HouseholdTag)}
  />,
];
