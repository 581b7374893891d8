import { SelectInput } from 'react-admin';
import { enumChoices } from '../kernel/fields/enumChoices';
import { TextSearchInput } from '../kernel/fields/TextSearchInput';
import { ResponseKind, ResponseStatus } from '../kernel/gql/graphql';

export const responseFilters = [
  <TextSearchInput key="name" source="name" alwaysOn />,
  <SelectInput
    key="status"
    source="status"
    choices={enumChoices('ResponseStatus', ResponseStatus)}
    alwaysOn
  />,
  <SelectInput key="kind" source="kind" choices={enumChoices('ResponseKind', ResponseKind)} />,
];
