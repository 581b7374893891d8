import KeyIcon from '@mui/icons-material/Key';
import { useState } from 'react';
import { useRecordContext } from 'react-admin';
import { useViewerCan } from '../kernel/deeds/ViewerCan';
import type { AccountFactsFragment } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { ResetPasswordDialog } from './ResetPasswordDialog';

/** No DeedButton: its dialog closes when the deed is done, and here what matters comes afterwards. */
export function ResetPasswordButton() {
  const account = useRecordContext<AccountFactsFragment>();
  const permitted = useViewerCan('resetPassword');
  const [open, setOpen] = useState(false);
  if (!account) return null;
  return (
    <>
      {permitted && (
        <LabelledButton
          label="deeds.resetPassword.label"
          startIcon={<KeyIcon />}
          variant="outlined"
          onClick={() => setOpen(true)}
        />
      )}
      {open && <ResetPasswordDialog account={account} onClose={() => setOpen(false)} />}
    </>
  );
}
