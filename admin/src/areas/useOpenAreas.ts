import { useGetMany } from 'react-admin';
import type { AreaFactsFragment } from '../kernel/gql/graphql';

/** Which of these areas the viewer may open: a link to another one would lead to nothing. */
export function useOpenAreas(ids: string[]): (id: string) => boolean {
  const { data = [] } = useGetMany<AreaFactsFragment>('areas', { ids }, { enabled: ids.length > 0 });
  const open = new Set(data.filter(Boolean).map(({ id }) => id));
  return (id) => open.has(id);
}
