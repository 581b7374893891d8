import { useFieldValue } from 'react-admin';
import { areaPath, pathBelow } from './areaPath';
import { usePostAreaIds } from './useTopAreas';

interface EmbeddedArea {
  id: string;
  name: string;
  lineage?: { id: string; name: string }[];
}

interface AreaFieldProps {
  source?: string;
  label?: string;
  /** In a list, under the way down to one's own area: only what lies below that. */
  below?: boolean;
}

/** An area that came embedded in its record, with the areas above it. */
export function AreaField({ source = 'area', below = false }: AreaFieldProps) {
  const area = useFieldValue<Record<string, EmbeddedArea | null>>({ source, defaultValue: null });
  const own = usePostAreaIds();
  if (!area) return <span>—</span>;
  return <span>{below ? pathBelow(area, own) : areaPath(area)}</span>;
}
