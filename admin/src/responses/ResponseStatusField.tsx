import { useRecordContext, useTranslate } from 'react-admin';
import { StateChip } from '../kernel/fields/StateChip';
import type { ResponseFactsFragment } from '../kernel/gql/graphql';

export function ResponseStatusField(_: { source?: string; label?: string }) {
  const response = useRecordContext<ResponseFactsFragment>();
  const translate = useTranslate();
  if (!response) return null;
  return (
    <StateChip
      color={response.status === 'OPEN' ? 'success' : 'default'}
      label={translate(`enums.ResponseStatus.${response.status}`)}
    />
  );
}
