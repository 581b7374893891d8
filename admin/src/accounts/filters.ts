import type { AccountFilter, AccountStatus } from '../kernel/gql/graphql';
import { contains, eq, startsWith, under } from '../kernel/operators';

export interface AccountFilterValues {
  areaId?: string;
  /** At home in this very area. */
  ofArea?: string;
  username?: string;
  displayName?: string;
  status?: AccountStatus;
}

export const toAccountFilter = ({
  areaId,
  ofArea,
  username,
  displayName,
  status,
}: AccountFilterValues): AccountFilter => ({
  area: ofArea ? { eq: ofArea } : under(areaId),
  username: startsWith(username?.toLowerCase()),
  displayName: contains(displayName),
  status: eq(status),
});
