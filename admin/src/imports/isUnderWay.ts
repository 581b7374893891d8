import type { ImportFactsFragment } from '../kernel/gql/graphql';

export const isUnderWay = (record: Pick<ImportFactsFragment, 'status'> | undefined): boolean =>
  record !== undefined && ['CHECKING', 'RUNNING', 'UNDOING'].includes(record.status);
