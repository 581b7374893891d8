import { TextField } from 'react-admin';
import { EnumField } from '../kernel/fields/EnumField';
import { Facts } from '../kernel/fields/Facts';
import { ShowPage } from '../kernel/pages/ShowPage';
import { DeleteRoleButton } from './DeleteRoleButton';
import { GiversField } from './GiversField';
import { InUseField } from './InUseField';
import { PermissionsOfRole } from './PermissionsOfRole';

export default function RoleShow() {
  return (
    <ShowPage deeds={<DeleteRoleButton />} related={<PermissionsOfRole />}>
      <Facts>
        <TextField source="title" />
        <EnumField source="status" name="RoleStatus" />
        <InUseField source="inUse" />
        <TextField source="area.name" label="resources.roles.fields.area" emptyText="kernel.none" />
        <GiversField source="gives" />
        <GiversField source="givenBy" />
      </Facts>
    </ShowPage>
  );
}
