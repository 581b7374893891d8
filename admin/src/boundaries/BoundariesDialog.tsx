import FileIcon from '@mui/icons-material/AttachFile';
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
import type { ChangeEvent } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { useState } from 'react';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { BoundaryOutcome } from './BoundaryOutcome';
import { useSetBoundaries } from './useSetBoundaries';

interface BoundariesDialogProps {
  area: AreaFactsFragment;
  onClose: () => void;
}

/** A file is first only tried: what matches which area, and what matches none, is on the screen before anything is written. */
export function BoundariesDialog({ area, onClose }: BoundariesDialogProps) {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const [asks, setAsks] = useState(false);
  const { fileName, outcome, fault, isPending, tryFile, carryOut, remove } = useSetBoundaries(area.id);
  const isReady = outcome?.dryRun && outcome.added + outcome.replaced > 0;
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = ''; // so that the same file, corrected, can be chosen again
    if (file) void tryFile(file);
  };
  return (
    <Dialog open onClose={isPending ? undefined : onClose} fullWidth maxWidth="md" fullScreen={isPhone}>
      <DialogTitle>{translate('boundaries.of', { name: area.name })}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{translate('deeds.setBoundaries.explain')}</DialogContentText>
        <Button component="label" variant="outlined" startIcon={<FileIcon />} disabled={isPending}>
          {fileName ?? translate('boundaries.choose')}
          <input type="file" accept=".geojson,.json,application/geo+json" hidden onChange={choose} />
        </Button>
        {isPending && <LinearProgress sx={{ my: 2 }} aria-label={translate('boundaries.working')} />}
        {fault && (
          <Alert severity="error" sx={{ mt: 2 }}>
            {translate(fault, { _: fault })}
          </Alert>
        )}
        {outcome && <BoundaryOutcome outcome={outcome} />}
      </DialogContent>
      <DialogActions>
        <LabelledButton
          label="deeds.removeBoundaries.label"
          color="error"
          disabled={isPending}
          onClick={() => setAsks(true)}
          sx={{ mr: 'auto' }}
        />
        <LabelledButton label="ra.action.close" disabled={isPending} onClick={onClose} />
        <LabelledButton
          label="boundaries.carryOut"
          variant="contained"
          disabled={!isReady || isPending}
          onClick={() => void carryOut()}
        />
      </DialogActions>
      <Confirm
        isOpen={asks}
        title={translate('deeds.removeBoundaries.label')}
        content={translate('deeds.removeBoundaries.explain', { name: area.name })}
        onConfirm={() => {
          setAsks(false);
          void remove();
        }}
        onClose={() => setAsks(false)}
      />
    </Dialog>
  );
}
