import { SelectInput } from 'react-admin';
import { useRoleName } from '../kernel/session/useRoleName';
import { useRolesThereAre } from '../kernel/session/useRolesThereAre';

/** Any role a post can be in: built in, or composed in the county. */
export function RoleInput({ source }: { source: string; alwaysOn?: boolean }) {
  const roleName = useRoleName();
  const roles = useRolesThereAre();
  return (
    <SelectInput
      source={source}
      choices={roles.map(({ role }) => ({ id: role, name: roleName(role) }))}
      translateChoice={false}
    />
  );
}
