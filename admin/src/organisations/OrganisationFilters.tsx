import { NullableBooleanInput, SelectInput } from 'react-admin';
import { AreaFilterInput } from '../areas/AreaFilterInput';
import { enumChoices } from '../kernel/fields/enumChoices';
import { TextSearchInput } from '../kernel/fields/TextSearchInput';
import { OrganisationKind } from '../kernel/gql/graphql';

export const organisationFilters = [
  <TextSearchInput key="name" source="name" alwaysOn />,
  <SelectInput
    key="kind"
    source="kind"
    choices={enumChoices('OrganisationKind', OrganisationKind)}
    alwaysOn
  />,
  <NullableBooleanInput
    key="current"
    source="current"
    trueLabel="resources.organisations.states.current"
    falseLabel="resources.organisations.notCurrent"
    nullLabel="resources.organisations.all"
  />,
  <AreaFilterInput key="areaId" source="areaId" />,
];
