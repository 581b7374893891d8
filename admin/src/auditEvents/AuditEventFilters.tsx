import { AutocompleteInput, DateInput, ReferenceInput } from 'react-admin';
import { AreaFilterInput } from '../areas/AreaFilterInput';
import { ActionInput } from './ActionInput';
import { SubjectInput } from './SubjectInput';

export const auditEventFilters = [
  <ActionInput key="action" source="action" alwaysOn />,
  <SubjectInput key="subject" source="subject" alwaysOn />,
  <ReferenceInput
    key="accountId"
    source="accountId"
    reference="accounts"
    sort={{ field: 'displayName', order: 'ASC' }}
    perPage={20}
  >
    <AutocompleteInput
      optionText={({ displayName, username }: { displayName: string; username: string }) =>
        `${displayName}（${username}）`
      }
      filterToQuery={(displayName: string) => ({ displayName })}
      sx={{ minWidth: 240 }}
    />
  </ReferenceInput>,
  <AreaFilterInput key="areaId" source="areaId" />,
  <DateInput key="from" source="from" />,
  <DateInput key="to" source="to" />,
];
