import { useGetOne, useResourceContext } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { Trail } from './AreaTrail';
import { listInArea } from './listInArea';
import { usePostAreaIds } from './useTopAreas';

/** Over a list: the part of the tree it is narrowed to, or one's own; a level above narrows it less. */
export function ListTrail() {
  const resource = useResourceContext() ?? '';
  const [params] = useSearchParams();
  const [own, ...others] = usePostAreaIds();
  const asked = areaIdOf(params.get('filter'));
  const id = asked ?? (others.length === 0 ? own : undefined);
  const { data: area } = useGetOne<AreaFactsFragment>(
    'areas',
    { id: id ?? '' },
    { enabled: id !== undefined },
  );
  return area ? <Trail area={area} to={(id) => listInArea(resource, id)} /> : null;
}

/** The filter stands in the address as react-admin writes it there; anybody may write something else. */
function areaIdOf(filter: string | null): string | undefined {
  try {
    const { areaId } = JSON.parse(filter ?? '{}') as { areaId?: unknown };
    return typeof areaId === 'string' ? areaId : undefined;
  } catch {
    return undefined;
  }
}
