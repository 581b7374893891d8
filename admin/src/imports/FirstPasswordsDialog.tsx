import DownloadIcon from '@mui/icons-material/Download';
import PrintIcon from '@mui/icons-material/Print';
import { Alert, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useLogoutIfAccessDenied, useNotify, useRefresh, useTranslate } from 'react-admin';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { TakeFirstPasswordsMutation } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { TakeFirstPasswordsDocument } from './documents';
import { FirstPasswordSlips } from './FirstPasswordSlips';
import { FirstPasswordsTable } from './FirstPasswordsTable';
import { saveBytes } from './importFile';
import { faultOf } from './useTold';

interface FirstPasswordsDialogProps {
  id: string;
  fileName: string;
  onClose: () => void;
}

/**
 * Asks first, since they are told once. They are on this page alone, and gone with the dialog, which no stray click closes: neither
 * the cache nor the phone's own store ever holds them.
 */
export default function FirstPasswordsDialog({ id, fileName, onClose }: FirstPasswordsDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const isPhone = useIsPhone();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const [taken, setTaken] = useState<TakeFirstPasswordsMutation['done']>();
  const [isPending, setPending] = useState(false);
  const word = (key: string) => `resources.imports.passwords.${key}`;

  const take = async () => {
    setPending(true);
    try {
      const { done } = await fetchGraphQL(TakeFirstPasswordsDocument, { input: { id } });
      setTaken(done);
    } catch (error) {
      if (!(await logoutIfAccessDenied(error))) notify(faultOf(error), { type: 'error' });
      refresh();
    } finally {
      setPending(false);
    }
  };
  // The bytes are in the answer: nothing is asked for twice.
  const save = () => {
    const bytes = Uint8Array.from(atob(taken!.workbook), (byte) => byte.charCodeAt(0));
    saveBytes(
      new Blob([bytes], { type: XLSX }),
      `${fileName.replace(/\.\w+$/, '')}-${translate(word('file'))}.xlsx`,
    );
  };
  const close = () => {
    refresh();
    onClose();
  };

  return (
    <Dialog open onClose={taken ? undefined : onClose} fullWidth maxWidth="md" fullScreen={isPhone}>
      <DialogTitle>{translate('deeds.takeFirstPasswords.label')}</DialogTitle>
      <DialogContent>
        {taken ? (
          <>
            <Alert severity="warning" sx={{ mb: 2 }}>
              {translate(word('once'))}
            </Alert>
            <FirstPasswordsTable accounts={taken.accounts} />
            <FirstPasswordSlips accounts={taken.accounts} />
          </>
        ) : (
          <DialogContentText>{translate(word('explain'))}</DialogContentText>
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        {taken ? (
          <>
            <LabelledButton
              label={word('save')}
              startIcon={<DownloadIcon />}
              variant="outlined"
              onClick={save}
            />
            <LabelledButton
              label={word('print')}
              startIcon={<PrintIcon />}
              variant="outlined"
              onClick={() => window.print()}
            />
            <LabelledButton label={word('close')} variant="contained" onClick={close} />
          </>
        ) : (
          <>
            <LabelledButton label="ra.action.cancel" onClick={onClose} />
            <LabelledButton
              label="deeds.takeFirstPasswords.label"
              variant="contained"
              disabled={isPending}
              onClick={() => void take()}
            />
          </>
        )}
      </DialogActions>
    </Dialog>
  );
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
