import { useQuery } from '@tanstack/react-query';
import { fetchGraphQL } from '../fetchGraphQL';
import { RolesThereAreDocument } from './roleDocuments';

/** Every role a post can be in, and which others each gives: built in, or composed in the county. */
export const useRolesThereAre = () =>
  useQuery({
    queryKey: ['rolesThereAre'],
    queryFn: async () => (await fetchGraphQL(RolesThereAreDocument, {})).roleGrants,
    staleTime: 60_000,
  }).data ?? [];
