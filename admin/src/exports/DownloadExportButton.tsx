import DownloadIcon from '@mui/icons-material/Download';
import { useState } from 'react';
import { useNotify, useRecordContext } from 'react-admin';
import { messageOf } from '../kernel/apiError';
import type { ExportFactsFragment } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { downloadExport } from './downloadExport';

/** Each download is in the audit trail. */
export function DownloadExportButton() {
  const asked = useRecordContext<ExportFactsFragment>();
  const notify = useNotify();
  const [isPending, setPending] = useState(false);
  if (asked?.status !== 'DONE' || !asked.expiresAt) return null;
  const download = async () => {
    setPending(true);
    try {
      await downloadExport(asked);
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    } finally {
      setPending(false);
    }
  };
  return (
    <LabelledButton
      label={isPending ? 'resources.exports.downloading' : 'resources.exports.download'}
      variant="contained"
      startIcon={<DownloadIcon />}
      disabled={isPending}
      onClick={() => void download()}
    />
  );
}
