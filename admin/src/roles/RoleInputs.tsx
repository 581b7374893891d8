import { maxLength, minLength, required, SelectArrayInput, TextInput, useRecordContext } from 'react-admin';
import type { RoleFactsFragment } from '../kernel/gql/graphql';
import { useRoleName } from '../kernel/session/useRoleName';
import { useRolesThereAre } from '../kernel/session/useRolesThereAre';
import { useViewer } from '../kernel/session/viewer';
import { MayInput } from './MayInput';

export function RoleInputs() {
  const roleName = useRoleName();
  const record = useRecordContext<RoleFactsFragment>();
  const grantable = useViewer()?.grantableRoles ?? [];
  const roles = useRolesThereAre();
  // The county admin always may.
  const givers = roles.filter(
    ({ role, builtIn, gives }) => builtIn && gives.length > 0 && role !== 'COUNTY_ADMIN',
  );
  const choices = (ids: readonly string[]) => ids.map((id) => ({ id, name: roleName(id) }));
  return (
    <>
      <TextInput
        source="title"
        validate={[required(), minLength(2), maxLength(20)]}
        helperText="resources.roles.helper.title"
      />
      <MayInput source="may" />
      <SelectArrayInput
        source="gives"
        choices={choices(grantable.filter((role) => role !== record?.id))}
        translateChoice={false}
        defaultValue={[]}
        helperText="resources.roles.helper.gives"
      />
      <SelectArrayInput
        source="givenBy"
        choices={choices(givers.map(({ role }) => role))}
        translateChoice={false}
        defaultValue={[]}
        helperText="resources.roles.helper.givenBy"
      />
    </>
  );
}
