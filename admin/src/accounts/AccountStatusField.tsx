import { Chip } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { AccountFactsFragment } from '../kernel/gql/graphql';

export function AccountStatusField(_: { source?: string; label?: string }) {
  const account = useRecordContext<AccountFactsFragment>();
  const translate = useTranslate();
  if (!account) return null;
  return (
    <Chip
      component="span"
      size="small"
      variant="outlined"
      color={account.status === 'ACTIVE' ? 'success' : 'default'}
      label={translate(`enums.AccountStatus.${account.status}`)}
    />
  );
}
