import DownloadIcon from '@mui/icons-material/Download';
import { Button } from '@mui/material';
import { useState } from 'react';
import { saveFile } from './importFile';
import { useTold } from './useTold';

interface SaveFileButtonProps {
  /** Below `/imports/`. */
  path: string;
  /** In words. */
  label: string;
}

export function SaveFileButton({ path, label }: SaveFileButtonProps) {
  const [isPending, setPending] = useState(false);
  const tell = useTold();
  const save = async () => {
    setPending(true);
    await saveFile(path).catch(tell);
    setPending(false);
  };
  return (
    <Button startIcon={<DownloadIcon />} disabled={isPending} onClick={() => void save()}>
      {label}
    </Button>
  );
}
