import type { VisitFilter, VisitOutcome } from '../kernel/gql/graphql';
import { days, eq, under } from '../kernel/operators';

export interface VisitFilterValues {
  areaId?: string;
  householdId?: string;
  responseId?: string;
  visitorId?: string;
  outcome?: VisitOutcome;
  visitedFrom?: string;
  visitedTo?: string;
  voided?: boolean;
}

export const toVisitFilter = (values: VisitFilterValues): VisitFilter => ({
  area: under(values.areaId),
  household: eq(values.householdId),
  response: eq(values.responseId),
  visitor: eq(values.visitorId),
  outcome: eq(values.outcome),
  visitedAt: days(values.visitedFrom, values.visitedTo),
  voided: eq(values.voided),
});
