import { useGetList, useStore } from 'react-admin';
import type { ResponseFactsFragment } from '../kernel/gql/graphql';

/** The responses under way, and the one this device works on: the last chosen, else the newest. */
export function useOpenResponses() {
  const { data: open = [], isPending } = useGetList<ResponseFactsFragment>(
    'responses',
    {
      filter: { status: 'OPEN' },
      sort: { field: 'startsOn', order: 'DESC' },
      pagination: { page: 1, perPage: 25 },
    },
    { staleTime: 300_000 }, // they change a few times a year, and every visit asks
  );
  const [chosen, choose] = useStore<string | null>('responses.current', null);
  return { open, current: open.find(({ id }) => id === chosen) ?? open[0], choose, isPending };
}
