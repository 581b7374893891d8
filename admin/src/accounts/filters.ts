import type { AccountFilter, AccountStatus } from '../kernel/gql/graphql';
import { contains, eq, startsWith, under } from '../kernel/operators';

export interface AccountFilterValues {
  areaId?: string;
  username?: string;
  displayName?: string;
  status?: AccountStatus;
}

export const toAccountFilter = ({
  areaId,
  username,
  displayName,
  status,
}: AccountFilterValues): AccountFilter => ({
  area: under(areaId),
  username: startsWith(username?.toLowerCase()),
  displayName: contains(displayName),
  status: eq(status),
});
