import { DateInput, maxLength, required, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AreaInput } from '../areas/AreaInput';
import { chinaDay } from '../kernel/chinaDay';
import type { AreaKind, RoleName } from '../kernel/gql/graphql';
import { useViewer } from '../kernel/session/viewer';

/** Where a role is usually held; the API decides. Roles that are not here may be held anywhere. */
const AREA_KINDS: Partial<Record<RoleName, AreaKind[]>> = {
  COUNTY_ADMIN: ['COUNTY'],
  TOWNSHIP_OFFICIAL: ['TOWNSHIP', 'DISTRICT'],
  VILLAGE_SECRETARY: ['VILLAGE', 'COMPOUND'],
  GRID_WORKER: ['GRID', 'COMPOUND', 'VILLAGE'],
};

/** Only the roles the viewer may give are offered. */
export function PostInputs() {
  const roles = useViewer()?.grantableRoles ?? [];
  const role = useWatch<{ role?: RoleName }>({ name: 'role' });
  return (
    <>
      <SelectInput
        source="role"
        choices={roles.map((id) => ({ id, name: `enums.RoleName.${id}` }))}
        defaultValue={roles.length === 1 ? roles[0] : undefined}
        validate={required()}
      />
      <AreaInput source="areaId" kinds={role && AREA_KINDS[role]} />
      <TextInput source="title" validate={maxLength(40)} helperText="resources.posts.helper.title" />
      <DateInput source="startsOn" defaultValue={chinaDay()} validate={required()} />
      <DateInput source="endsOn" helperText="resources.posts.helper.endsOn" />
    </>
  );
}
