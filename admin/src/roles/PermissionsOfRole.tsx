import { useRecordContext, useTranslate } from 'react-admin';
import type { RoleFactsFragment } from '../kernel/gql/graphql';
import { RightsCard } from '../rights/RightsCard';
import { RightsMatrix } from '../rights/RightsMatrix';
import { usePermissions } from '../rights/usePermissions';
import { findIn } from './chosen';

/** On a composed role: what it allows, as far as the reach that was chosen. */
export function PermissionsOfRole() {
  const translate = useTranslate();
  const role = useRecordContext<RoleFactsFragment>();
  const permissions = usePermissions()?.permissions;
  if (!role || !permissions) return null;
  const rows = permissions.flatMap((permission) => {
    const own = findIn(role.may, permission);
    if (!own) return [];
    const reach = permission.reaches.filter(({ kind }) => own.reach.includes(kind)).map(({ name }) => name);
    return [{ ...permission, reach, held: [role.id] }];
  });
  const title = 'resources.roles.fields.may';
  return (
    <RightsCard title={title}>
      <RightsMatrix
        rows={rows}
        columns={[{ key: role.id, head: role.title, name: role.title }]}
        label={translate(title)}
      />
    </RightsCard>
  );
}
