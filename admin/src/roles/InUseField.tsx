import { useRecordContext, useTranslate } from 'react-admin';
import type { RoleFactsFragment } from '../kernel/gql/graphql';

/** How many posts are in the role. */
export function InUseField(_: { source: string }) {
  const translate = useTranslate();
  const role = useRecordContext<RoleFactsFragment>();
  return <span>{role && translate('resources.roles.inUse', { smart_count: role.inUse })}</span>;
}
