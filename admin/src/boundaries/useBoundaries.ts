import { useQuery } from '@tanstack/react-query';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import { BoundariesDocument } from './documents';

/** What is drawn of an area, as GeoJSON. */
export interface Outline {
  area: { id: string };
  geometry: { type: string; coordinates: unknown[] };
}

/** They change once in years: read once, and again after an upload. */
export const useBoundaries = (areaId: string, depth: number, enabled: boolean) =>
  useQuery({
    queryKey: ['boundaries', areaId, depth],
    enabled,
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      (await fetchGraphQL(BoundariesDocument, { areaId, depth }, signal)).boundaries as Outline[],
  });
