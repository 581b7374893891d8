import { SelectInput, TextInput } from 'react-admin';
import { AreaFilterInput } from '../areas/AreaFilterInput';
import { enumChoices } from '../kernel/fields/enumChoices';
import { TextSearchInput } from '../kernel/fields/TextSearchInput';
import { Residence } from '../kernel/gql/graphql';

export const personFilters = [
  <TextSearchInput key="name" source="name" alwaysOn />,
  <SelectInput key="residence" source="residence" choices={enumChoices('Residence', Residence)} alwaysOn />,
  <TextInput key="pinyin" source="pinyin" />,
  <TextInput key="initials" source="initials" />,
  <TextInput key="idNumber" source="idNumber" helperText="resources.people.helper.exactIdNumber" />,
  <AreaFilterInput key="areaId" source="areaId" />,
];
