import { NullableBooleanInput } from 'react-admin';
import { AreaFilterInput } from '../areas/AreaFilterInput';
import { expiringFilter } from './expiringFilter';
import { RoleInput } from './RoleInput';

export const postFilters = [
  <RoleInput key="role" source="role" alwaysOn />,
  <NullableBooleanInput
    key="current"
    source="current"
    trueLabel="resources.posts.currentOnly"
    falseLabel="resources.posts.notCurrent"
    nullLabel="resources.posts.all"
    alwaysOn
  />,
  expiringFilter,
  <NullableBooleanInput key="delegated" source="delegated" nullLabel="resources.posts.all" />,
  <AreaFilterInput key="areaId" source="areaId" />,
];
