import { SelectInput } from 'react-admin';
import { AreaFilterInput } from '../areas/AreaFilterInput';
import { enumChoices } from '../kernel/fields/enumChoices';
import { TextSearchInput } from '../kernel/fields/TextSearchInput';
import { HouseholdTag } from '../kernel/gql/graphql';
import { WorkerFilterInput } from './WorkerFilterInput';
import { VisitedInInput } from './VisitedInInput';

export const householdFilters = [
  <TextSearchInput key="address" source="address" alwaysOn />,
  <VisitedInInput key="visitedIn" source="visitedIn" alwaysOn />,
  <AreaFilterInput key="areaId" source="areaId" />,
  <WorkerFilterInput key="worker" source="worker" />,
  <SelectInput
    key="tag"
    source="tag"
    label="resources.households.fields.tags"
    choices={enumChoices('HouseholdTag', HouseholdTag)}
  />,
];
