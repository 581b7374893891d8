import { useSearchParams } from 'react-router-dom';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { usePostAreaIds } from '../areas/useTopAreas';
import { useViewer } from '../kernel/session/viewer';
import { useOpenResponses } from '../responses/useOpenResponses';
import { MEASURES, VIEWS, warMapPage, type Measure, type View, type WarMapPlace } from './warMapPage';

/** Down to the grids, with or without management districts in between; a phone has no room for them. */
const DEEPEST = 4;
const ON_PHONE = 2;

/** Where the picture stands: what the address says, else the viewer's first area and the response this device works on. */
export function useWarMapPlace() {
  const [params] = useSearchParams();
  const viewer = useViewer();
  const [firstOwn] = usePostAreaIds();
  const isPhone = useIsPhone();
  const { open, current, isPending } = useOpenResponses();
  const of = <Word extends string>(name: string, words: readonly Word[]): Word =>
    words.find((word) => word === params.get(name)) ?? words[0]!;
  const depth = Number(params.get('depth') ?? (isPhone ? ON_PHONE : DEEPEST));
  const said = Object.fromEntries(params) as WarMapPlace;
  return {
    isPending: !viewer || isPending,
    open,
    areaId: params.get('area') ?? firstOwn,
    responseId: params.get('response') ?? current?.id,
    view: of<View>('view', VIEWS),
    by: of<Measure>('by', MEASURES),
    depth: depth >= 1 && depth <= DEEPEST ? Math.floor(depth) : DEEPEST,
    wall: params.get('wall') === '1',
    /** The address of the same picture with something changed. */
    to: (changes: WarMapPlace) => warMapPage({ ...said, ...changes }),
  };
}
