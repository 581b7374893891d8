import { DateInput, NullableBooleanInput, SelectInput } from 'react-admin';
import { AreaFilterInput } from '../areas/AreaFilterInput';
import { enumChoices } from '../kernel/fields/enumChoices';
import { VisitOutcome } from '../kernel/gql/graphql';
import { VisitorFilterInput } from './VisitorFilterInput';

export const visitFilters = [
  <SelectInput key="outcome" source="outcome" choices={enumChoices('VisitOutcome', VisitOutcome)} alwaysOn />,
  <AreaFilterInput key="areaId" source="areaId" />,
  <VisitorFilterInput key="visitorId" source="visitorId" />,
  <DateInput key="visitedFrom" source="visitedFrom" />,
  <DateInput key="visitedTo" source="visitedTo" />,
  <NullableBooleanInput key="voided" source="voided" />,
];
