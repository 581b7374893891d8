import DeleteIcon from '@mui/icons-material/DeleteOutline';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { RoleFactsFragment } from '../kernel/gql/graphql';
import { DeleteRoleDocument } from './documents';

export const DeleteRoleButton = () => (
  <DeedButton
    deed="deleteRole"
    document={DeleteRoleDocument}
    start={({ id, version }: RoleFactsFragment) => ({ id, version })}
    icon={<DeleteIcon />}
    color="error"
  />
);
