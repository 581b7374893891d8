import { useRecordContext, useTranslate } from 'react-admin';
import { StateChip } from '../kernel/fields/StateChip';
import type { ImportFactsFragment } from '../kernel/gql/graphql';

const colours: Partial<Record<ImportFactsFragment['status'], 'success' | 'error' | 'info' | 'warning'>> = {
  DONE: 'success',
  FAILED: 'error',
  CHECKING: 'info',
  RUNNING: 'info',
  UNDOING: 'info',
  UPLOADED: 'warning',
  CHECKED: 'warning',
};

export function ImportStatusField(_: { source?: string }) {
  const record = useRecordContext<ImportFactsFragment>();
  const translate = useTranslate();
  if (!record) return null;
  return (
    <StateChip
      color={colours[record.status] ?? 'default'}
      label={translate(`enums.ImportStatus.${record.status}`)}
    />
  );
}
