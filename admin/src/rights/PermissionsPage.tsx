import { Card, Stack, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { RightsMatrix } from './RightsMatrix';
import { usePermissions } from './usePermissions';
import { useRoleName } from '../kernel/session/useRoleName';

/** Every role and every deed there is: the policy's own table, for whoever wonders what a post would allow. */
export default function PermissionsPage() {
  const translate = useTranslate();
  const roleName = useRoleName();
  const table = usePermissions();
  if (!table) return null;
  const columns = table.roleGrants.map(({ role }) => ({
    key: role,
    head: roleName(role),
    name: roleName(role),
  }));
  return (
    <Stack sx={{ gap: 2, pt: 1 }}>
      <Title title={translate('rights.table')} />
      <Typography variant="body2" color="text.secondary">
        {translate('rights.introduction')}
      </Typography>
      <Card>
        <Typography variant="h6" component="h2" sx={{ px: 2, py: 1.5 }}>
          {translate('rights.table')}
        </Typography>
        <RightsMatrix
          rows={table.permissions.map((permission) => ({ ...permission, held: permission.roles }))}
          columns={columns}
          label={translate('rights.table')}
        />
      </Card>
      <Card component="section" sx={{ p: 2 }}>
        <Typography variant="h6" component="h2">
          {translate('rights.gives')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate('rights.givesWhere')}
        </Typography>
        {table.roleGrants.map(({ role, gives }) => (
          <Typography key={role} sx={{ mt: 1 }}>
            <strong>{roleName(role)}</strong>：
            {gives.map(roleName).join('、') || translate('rights.givesNone')}
          </Typography>
        ))}
      </Card>
    </Stack>
  );
}
