import type { HouseholdFilter, HouseholdTag, VisitedIn } from '../kernel/gql/graphql';
import { contains, eq, has, under } from '../kernel/operators';

export interface HouseholdFilterValues {
  areaId?: string;
  address?: string;
  tag?: HouseholdTag;
  visitedIn?: VisitedIn;
  /** An account's id, or whether there is anybody. */
  worker?: string;
}

export const toHouseholdFilter = ({
  areaId,
  address,
  tag,
  visitedIn,
  worker,
}: HouseholdFilterValues): HouseholdFilter => ({
  area: under(areaId),
  address: contains(address),
  tags: has(tag),
  visitedIn,
  worker: worker === 'none' || worker === 'some' ? { isNull: worker === 'none' } : eq(worker),
});
