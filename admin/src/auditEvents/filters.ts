import type { AuditEventFilter } from '../kernel/gql/graphql';
import { days, eq, under } from '../kernel/operators';

export interface AuditEventFilterValues {
  areaId?: string;
  accountId?: string;
  action?: string;
  subject?: string;
  subjectId?: string;
  from?: string;
  to?: string;
}

export const toAuditEventFilter = (values: AuditEventFilterValues): AuditEventFilter => ({
  area: under(values.areaId),
  account: eq(values.accountId),
  action: eq(values.action),
  subject: eq(values.subject),
  subjectId: eq(values.subjectId),
  at: days(values.from, values.to),
});
