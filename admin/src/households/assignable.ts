import type { HouseholdFactsFragment, WorkersOfAreaQuery } from '../kernel/gql/graphql';

type Placed = Pick<HouseholdFactsFragment, 'id' | 'version'> & {
  area: { id: string; lineage: { id: string }[] };
};

export const isAssignable = ({ viewerCan }: Pick<HouseholdFactsFragment, 'viewerCan'>) =>
  viewerCan.includes('assignHouseholds');

/** What the deed takes: the households as they were read. */
export const seen = (households: readonly Placed[]) => households.map(({ id, version }) => ({ id, version }));

/** Where somebody's post can lie who goes to a household: at its area, or at the one directly above. */
export const placesOf = ({ area }: Placed): string[] => [
  area.id,
  ...area.lineage.slice(-1).map(({ id }) => id),
];

export interface Candidate {
  id: string;
  name: string;
}

/** Those who can go to every one of the households; who goes to some of them only is no choice. */
export function candidates(
  households: readonly Placed[],
  postsByArea: Readonly<Record<string, WorkersOfAreaQuery['posts']['nodes']>>,
): Candidate[] {
  const ofEach = households.map((household) => {
    const posts = placesOf(household).flatMap((areaId) => postsByArea[areaId] ?? []);
    return new Map(
      posts.flatMap(({ account, accountName }) =>
        account?.status === 'ACTIVE' ? [[account.id, accountName] as const] : [],
      ),
    );
  });
  const [first, ...others] = ofEach;
  return [...(first ?? [])]
    .filter(([id]) => others.every((workers) => workers.has(id)))
    .map(([id, name]) => ({ id, name }));
}
