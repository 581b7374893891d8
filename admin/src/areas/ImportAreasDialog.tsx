import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  LinearProgress,
} from '@mui/material';
import FileIcon from '@mui/icons-material/AttachFile';
import type { ChangeEvent } from 'react';
import { useTranslate } from 'react-admin';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { ImportOutcome } from './ImportOutcome';
import { useImportAreas } from './useImportAreas';

interface ImportAreasDialogProps {
  countyId: string;
  onClose: () => void;
}

/** A file is first only tried; what it would do, or what is wrong with it line by line, is on the screen before anything is written. */
export function ImportAreasDialog({ countyId, onClose }: ImportAreasDialogProps) {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const { fileName, outcome, fault, isPending, tryFile, carryOut } = useImportAreas(countyId);
  const isReady = outcome?.dryRun && outcome.errors.length === 0 && outcome.created + outcome.renamed > 0;
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = ''; // so that the same file, corrected, can be chosen again
    if (file) void tryFile(file);
  };
  return (
    <Dialog open onClose={isPending ? undefined : onClose} fullWidth maxWidth="sm" fullScreen={isPhone}>
      <DialogTitle>{translate('deeds.importAreas.label')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{translate('deeds.importAreas.explain')}</DialogContentText>
        <Button component="label" variant="outlined" startIcon={<FileIcon />} disabled={isPending}>
          {fileName ?? translate('resources.areas.import.choose')}
          <input type="file" accept=".csv,text/csv" hidden onChange={choose} />
        </Button>
        {isPending && (
          <LinearProgress sx={{ my: 2 }} aria-label={translate('resources.areas.import.working')} />
        )}
        {fault && (
          <Alert severity="error" sx={{ mt: 2 }}>
            {translate(fault, { _: fault })}
          </Alert>
        )}
        {outcome && <ImportOutcome outcome={outcome} />}
      </DialogContent>
      <DialogActions>
        <LabelledButton
          label={outcome?.dryRun === false ? 'ra.action.close' : 'ra.action.cancel'}
          disabled={isPending}
          onClick={onClose}
        />
        <LabelledButton
          label="resources.areas.import.carryOut"
          variant="contained"
          disabled={!isReady || isPending}
          onClick={() => void carryOut()}
        />
      </DialogActions>
    </Dialog>
  );
}
