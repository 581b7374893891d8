import { DateInput, maxLength, required, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AreaInput } from '../areas/AreaInput';
import { chinaDay } from '../kernel/chinaDay';
import type { AreaKind } from '../kernel/gql/graphql';
import { useRoleName } from '../kernel/session/useRoleName';
import { useViewer } from '../kernel/session/viewer';

/** Where a role is usually held; the API decides. Roles that are not here may be held anywhere. */
const AREA_KINDS: Record<string, AreaKind[]> = {
  COUNTY_ADMIN: ['COUNTY'],
  TOWNSHIP_OFFICIAL: ['TOWNSHIP', 'DISTRICT'],
  VILLAGE_SECRETARY: ['VILLAGE', 'COMPOUND'],
  GRID_WORKER: ['GRID', 'COMPOUND', 'VILLAGE'],
};

/** Only the roles the viewer may give are offered. At an organisation the area is what that covers. */
export function PostInputs({ atOrganisation = false }: { atOrganisation?: boolean }) {
  const given = useViewer()?.grantableRoles ?? [];
  const roles = given.filter((role) => !atOrganisation || role !== 'COUNTY_ADMIN');
  const roleName = useRoleName();
  const role = useWatch<{ role?: string }>({ name: 'role' });
  return (
    <>
      <SelectInput
        source="role"
        choices={roles.map((id) => ({ id, name: roleName(id) }))}
        translateChoice={false}
        defaultValue={roles.length === 1 ? roles[0] : undefined}
        validate={required()}
      />
      {!atOrganisation && <AreaInput source="areaId" kinds={AREA_KINDS[role ?? '']} />}
      <TextInput source="title" validate={maxLength(40)} helperText="resources.posts.helper.title" />
      <DateInput source="startsOn" defaultValue={chinaDay()} validate={required()} />
      <DateInput
        source="endsOn"
        helperText={`resources.posts.helper.${atOrganisation ? 'endsWithOrganisation' : 'endsOn'}`}
      />
    </>
  );
}
