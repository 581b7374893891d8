import { useFieldValue } from 'react-admin';
import { areaPath } from './areaPath';

interface EmbeddedArea {
  name: string;
  lineage?: { name: string }[];
}

/** An area that came embedded in its record, with the areas above it. */
export function AreaField({ source = 'area' }: { source?: string; label?: string }) {
  const area = useFieldValue<Record<string, EmbeddedArea | null>>({ source, defaultValue: null });
  return <span>{area ? areaPath(area) : '—'}</span>;
}
