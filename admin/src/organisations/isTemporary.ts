import type { OrganisationKind } from '../kernel/gql/graphql';

const STANDING: (OrganisationKind | undefined)[] = [
  'COMMITTEE',
  'GENERAL_BRANCH',
  'BRANCH',
  'BUILDING_GROUP',
  undefined,
];

/** Set up for a term: the API asks for its end. */
export const isTemporary = (kind: OrganisationKind | undefined): boolean => !STANDING.includes(kind);
