import { useRecordContext } from 'react-admin';
import { areaPage } from './areaPage';
import { Trail, type Placed } from './AreaTrail';

interface AreaLineageProps {
  area?: Placed;
  /** Where the name of an area above leads. */
  to?: (id: string) => string;
}

/** From the county down to the area itself. */
export function AreaLineage({ area: given, to = areaPage }: AreaLineageProps) {
  const area = useRecordContext<Placed>({ record: given });
  return area ? <Trail area={area} to={to} /> : null;
}
