import FileIcon from '@mui/icons-material/AttachFile';
import { Alert, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useRef, type ChangeEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { LabelledButton } from '../layout/LabelledButton';
import { Loading } from '../layout/Loading';
import { useIsPhone } from '../layout/useIsPhone';
import type { TriedFile } from './useTriedFile';

interface TriedFileDialogProps<Outcome> {
  title: string;
  explain: string;
  /** Translation keys. */
  words: { choose: string; carryOut: string };
  accept: string;
  tried: TriedFile<Outcome>;
  /** Whether what the trial has told is worth carrying out. */
  isReady: (outcome: Outcome) => boolean;
  show: (outcome: Outcome) => ReactNode;
  /** Left of the other buttons. */
  aside?: ReactNode;
  maxWidth?: 'sm' | 'md';
  onClose: () => void;
}

/** A file is first only tried: what it would do, or what is wrong with it, is on the screen before anything is written. */
export function TriedFileDialog<Outcome extends { dryRun: boolean }>({
  title,
  explain,
  words,
  accept,
  tried: { fileName, outcome, fault, isPending, tryFile, carryOut },
  isReady,
  show,
  aside,
  maxWidth = 'sm',
  onClose,
}: TriedFileDialogProps<Outcome>) {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = ''; // so that the same file, corrected, can be chosen again
    if (file) void tryFile(file);
  };
  return (
    <Dialog open onClose={isPending ? undefined : onClose} fullWidth maxWidth={maxWidth} fullScreen={isPhone}>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{explain}</DialogContentText>
        <LabelledButton
          label={fileName ?? words.choose}
          variant="outlined"
          startIcon={<FileIcon />}
          disabled={isPending}
          onClick={() => input.current?.click()}
          sx={{ overflowWrap: 'anywhere' }}
        />
        <input ref={input} type="file" accept={accept} hidden onChange={choose} />
        {isPending && <Loading sx={{ my: 2 }} label="kernel.working" />}
        {fault && (
          <Alert severity="error" sx={{ mt: 2 }}>
            {translate(fault, { _: fault })}
          </Alert>
        )}
        {outcome && show(outcome)}
      </DialogContent>
      <DialogActions>
        {aside}
        <LabelledButton
          label={outcome?.dryRun === false ? 'ra.action.close' : 'ra.action.cancel'}
          disabled={isPending}
          onClick={onClose}
        />
        <LabelledButton
          label={words.carryOut}
          variant="contained"
          disabled={!outcome?.dryRun || !isReady(outcome) || isPending}
          onClick={() => void carryOut()}
        />
      </DialogActions>
    </Dialog>
  );
}
