import { useGetMany } from 'react-admin';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { useViewer } from '../kernel/session/viewer';

/** Where the viewer's part of the tree begins: the areas of their posts, without those that lie below another of them. */
export function useTopAreas() {
  const ids = usePostAreaIds();
  const { data = [], isPending } = useGetMany<AreaFactsFragment>(
    'areas',
    { ids },
    { enabled: ids.length > 0 },
  );
  return { areas: topOf(data.filter(Boolean)), isPending: isPending && ids.length > 0 };
}

/** The areas where the viewer's posts count, each once: of one at an organisation what that covers. */
export function usePostAreaIds(): string[] {
  const posts = useViewer()?.posts ?? [];
  const ids = posts.flatMap(({ area, organisation }) =>
    organisation ? organisation.areas.map(({ id }) => id) : (area?.id ?? []),
  );
  return [...new Set(ids)];
}

interface Placed {
  id: string;
  lineage: { id: string }[];
}

export const topOf = <Area extends Placed>(areas: Area[]): Area[] =>
  areas.filter(({ lineage }) => !lineage.some(({ id }) => areas.some((other) => other.id === id)));
