import { DateInput, NullableBooleanInput, SelectInput } from 'react-admin';
import { AreaFilterInput } from '../areas/AreaFilterInput';
import { enumChoices } from '../kernel/fields/enumChoices';
import { VisitOutcome } from '../kernel/gql/graphql';

export const visitFilters = [
  <SelectInput key="outcome" source="outcome" choices={enumChoices('VisitOutcome', VisitOutcome)} alwaysOn />,
  <AreaFilterInput key="areaId" source="areaId" />,
  <DateInput key="visitedFrom" source="visitedFrom" />,
  <DateInput key="visitedTo" source="visitedTo" />,
  <NullableBooleanInput key="voided" source="voided" />,
];
