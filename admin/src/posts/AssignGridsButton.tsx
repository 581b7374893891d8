import GroupAddIcon from '@mui/icons-material/GroupAdd';
import type { ButtonProps } from '@mui/material';
import { lazy } from 'react';
import { DialogButton } from '../kernel/deeds/DialogButton';
import type { Grid } from './AssignGridsDialog';

const AssignGridsDialog = lazy(async () => ({
  default: (await import('./AssignGridsDialog')).AssignGridsDialog,
}));

interface AssignGridsButtonProps extends Pick<ButtonProps, 'variant' | 'size'> {
  /** The grids at and below it are offered, */
  areaId: string;
  /** or only these. */
  grids?: Grid[];
  /** Grids that are ticked at first; none without it. */
  start?: readonly string[];
}

/** Opens the form that makes somebody the grid worker of several grids at once. Who may is for the caller to ask. */
export function AssignGridsButton({ areaId, grids, start, ...look }: AssignGridsButtonProps) {
  return (
    <DialogButton
      label="deeds.assignGrids.label"
      variant="outlined"
      startIcon={<GroupAddIcon />}
      about={{ start: start ?? [], grids }}
      {...look}
    >
      {(opened, onClose) => <AssignGridsDialog areaId={areaId} {...opened} onClose={onClose} />}
    </DialogButton>
  );
}
