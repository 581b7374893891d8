import type { AreaFilter, AreaKind, AreaStatus } from '../kernel/gql/graphql';
import { contains, eq, oneOf, startsWith, under } from '../kernel/operators';

export interface AreaFilterValues {
  areaId?: string;
  parentId?: string;
  kinds?: AreaKind[];
  name?: string;
  officialCode?: string;
  status?: AreaStatus;
}

export const toAreaFilter = ({
  areaId,
  parentId,
  kinds,
  name,
  officialCode,
  status,
}: AreaFilterValues): AreaFilter => ({
  area: under(areaId),
  parent: eq(parentId),
  kind: oneOf(kinds),
  name: contains(name),
  officialCode: startsWith(officialCode),
  status: eq(status),
});
