import { NullableBooleanInput, SelectInput } from 'react-admin';
import { AreaFilterInput } from '../areas/AreaFilterInput';
import { enumChoices } from '../kernel/fields/enumChoices';
import { RoleName } from '../kernel/gql/graphql';

export const postFilters = [
  <SelectInput key="role" source="role" choices={enumChoices('RoleName', RoleName)} alwaysOn />,
  <NullableBooleanInput
    key="current"
    source="current"
    trueLabel="resources.posts.currentOnly"
    falseLabel="resources.posts.notCurrent"
    nullLabel="resources.posts.all"
    alwaysOn
  />,
  <SelectInput
    key="expiringWithinDays"
    source="expiringWithinDays"
    choices={[7, 30, 90].map((id) => ({ id, name: `resources.posts.within.${id}` }))}
  />,
  <AreaFilterInput key="areaId" source="areaId" />,
];
