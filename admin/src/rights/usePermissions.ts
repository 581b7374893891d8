import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { PermissionsQuery } from '../kernel/gql/graphql';
import { PermissionsDocument } from './documents';

export type Permission = PermissionsQuery['permissions'][number];

/** The policy's whole table, in the language of the screen: it changes with a release only. */
export function usePermissions() {
  const locale = useLocale();
  return useQuery({
    queryKey: ['permissions', locale],
    queryFn: () => fetchGraphQL(PermissionsDocument, {}),
    staleTime: Infinity,
  }).data;
}
