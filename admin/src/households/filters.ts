import type { HouseholdFilter, HouseholdTag, VisitedIn } from '../kernel/gql/graphql';
import { contains, has, under } from '../kernel/operators';

export interface HouseholdFilterValues {
  areaId?: string;
  address?: string;
  tag?: HouseholdTag;
  visitedIn?: VisitedIn;
}

export const toHouseholdFilter = ({
  areaId,
  address,
  tag,
  visitedIn,
}: HouseholdFilterValues): HouseholdFilter => ({
  area: under(areaId),
  address: contains(address),
  tags: has(tag),
  visitedIn,
});
