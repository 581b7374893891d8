import type { AreaKind, BindingKind } from '../kernel/gql/graphql';

/** What each kind can be bound to; the API decides. */
export const AREA_KINDS: Record<BindingKind, AreaKind[]> = {
  COUNTY_LEADER: ['TOWNSHIP', 'DISTRICT', 'VILLAGE', 'COMPOUND'],
  TOWNSHIP_LEADER: ['DISTRICT', 'VILLAGE', 'COMPOUND'],
  CADRE: ['VILLAGE', 'COMPOUND', 'GRID'],
  WORKER: ['VILLAGE', 'COMPOUND', 'GRID'],
  DEPARTMENT: ['TOWNSHIP', 'DISTRICT', 'VILLAGE', 'COMPOUND', 'GRID'],
};
