import { useQuery } from '@tanstack/react-query';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import { uuidv7 } from '../kernel/uuidv7';
import { PreviewSplitAreaDocument } from './changeDocuments';

/** What stands on the area beside the tree: that of which a split in which all stays would tell. */
export function useFollowers({ id, version }: Pick<AreaFactsFragment, 'id' | 'version'>) {
  const { data = [] } = useQuery({
    queryKey: ['areas', 'followers', id, version],
    queryFn: async () =>
      (
        await fetchGraphQL(PreviewSplitAreaDocument, {
          input: { id, version, into: [{ stays: true, rest: true }, { name: uuidv7() }] },
        })
      ).preview.follows,
    retry: false,
  });
  return data;
}
