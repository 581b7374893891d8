import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { MissedKind } from '../kernel/gql/graphql';
import { usePostAreaIds } from '../areas/useTopAreas';
import { useViewer } from '../kernel/session/viewer';
import { useOpenResponses } from '../responses/useOpenResponses';

/** Where the dashboard stands: what the address says, else the viewer's first area and the response this device works on. */
export function useDashboardPlace() {
  const [params] = useSearchParams();
  const viewer = useViewer();
  const [firstOwn] = usePostAreaIds();
  const { open, current, choose, isPending } = useOpenResponses();
  const asked = params.get('response') ?? undefined;
  const isOther = asked !== undefined && asked !== current?.id && open.some(({ id }) => id === asked);

  // A visit recorded from here belongs to the response whose figures are on the screen.
  useEffect(() => {
    if (isOther) choose(asked);
  }, [isOther, asked, choose]);

  return {
    isPending: !viewer || isPending,
    areaId: params.get('area') ?? firstOwn,
    responseId: asked ?? current?.id,
    missed: (params.get('missed') ?? undefined) as MissedKind | undefined,
  };
}
