import { useRecordContext, useTranslate } from 'react-admin';
import { StateChip } from '../kernel/fields/StateChip';
import type { AccountFactsFragment } from '../kernel/gql/graphql';

export function AccountStatusField(_: { source?: string; label?: string }) {
  const account = useRecordContext<AccountFactsFragment>();
  const translate = useTranslate();
  if (!account) return null;
  return (
    <StateChip
      color={account.status === 'ACTIVE' ? 'success' : 'default'}
      label={translate(`enums.AccountStatus.${account.status}`)}
    />
  );
}
