import type { MissedKind } from '../kernel/gql/graphql';

export interface DashboardPlace {
  area?: string;
  response?: string;
  /** Which missed list is open. */
  missed?: MissedKind;
}

/** The dashboard's address: what it shows can be sent to a colleague, who sees what they may. */
export function dashboardPage(place: DashboardPlace): string {
  const given = Object.entries(place).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = new URLSearchParams(given).toString();
  return search ? `/?${search}` : '/';
}
