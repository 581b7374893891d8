import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { PermissionsQuery } from '../kernel/gql/graphql';
import { PermissionsDocument } from './documents';

export type Permission = PermissionsQuery['permissions'][number];

/** The policy's whole table, in the language of the screen: it changes with a release, and with the county's own roles. */
export function usePermissions() {
  const locale = useLocale();
  return useQuery({
    queryKey: ['permissions', locale],
    queryFn: () => fetchGraphQL(PermissionsDocument, {}),
    staleTime: 60_000,
  }).data;
}
