import type { AreaKind } from '../kernel/gql/graphql';

/** Where a household may hang. A village holds households itself only where it has no grids; the API decides. */
export const HOUSEHOLD_AREA_KINDS: AreaKind[] = ['GRID', 'VILLAGE', 'COMPOUND'];
