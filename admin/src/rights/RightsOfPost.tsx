import { useRecordContext, useTranslate } from 'react-admin';
import type { PostFactsFragment } from '../kernel/gql/graphql';
import { RightsCard } from './RightsCard';
import { RightsMatrix } from './RightsMatrix';
import { usePermissions } from './usePermissions';
import { useRoleName } from '../kernel/session/useRoleName';

/** On a post: what its role allows, from where it lies, as long as it is in force. */
export function RightsOfPost() {
  const translate = useTranslate();
  const roleName = useRoleName();
  const post = useRecordContext<PostFactsFragment>();
  const permissions = usePermissions()?.permissions;
  if (!post || !permissions) return null;
  const rows = permissions
    .filter(({ roles }) => roles.includes(post.role))
    .map((permission) => ({ ...permission, held: [post.role] }));
  const role = roleName(post.role);
  return (
    <RightsCard title="rights.ofPost">
      <RightsMatrix
        rows={rows}
        columns={[{ key: post.role, head: role, name: role }]}
        label={translate('rights.ofPost')}
      />
    </RightsCard>
  );
}
