import { useRecordContext, useTranslate } from 'react-admin';
import type { RoleFactsFragment } from '../kernel/gql/graphql';
import { useRoleName } from '../kernel/session/useRoleName';

/** Other roles by name: those that may give this one, or those it may give. */
export function GiversField({ source }: { source: 'givenBy' | 'gives'; label?: string }) {
  const translate = useTranslate();
  const roleName = useRoleName();
  const role = useRecordContext<RoleFactsFragment>();
  const named = (role?.[source] ?? []).map(roleName).join('、');
  return (
    <span>
      {named || translate(source === 'gives' ? 'resources.roles.none' : 'resources.roles.adminOnly')}
    </span>
  );
}
