import { SelectInput, TextInput } from 'react-admin';
import { AreaFilterInput } from '../areas/AreaFilterInput';
import { enumChoices } from '../kernel/fields/enumChoices';
import { TextSearchInput } from '../kernel/fields/TextSearchInput';
import { AccountStatus } from '../kernel/gql/graphql';

export const accountFilters = [
  <TextSearchInput key="displayName" source="displayName" alwaysOn />,
  <TextInput key="username" source="username" />,
  <AreaFilterInput key="areaId" source="areaId" />,
  <SelectInput key="status" source="status" choices={enumChoices('AccountStatus', AccountStatus)} />,
];
