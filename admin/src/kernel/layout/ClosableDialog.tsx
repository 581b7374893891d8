import { Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { ReactNode } from 'react';
import { LabelledButton } from './LabelledButton';
import { useIsPhone } from './useIsPhone';

interface ClosableDialogProps {
  title: string;
  maxWidth?: 'xs' | 'sm';
  /** Left of the one that closes it. */
  actions?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** Something to read or to arrange; there is nothing to save. On a phone it fills the screen. */
export function ClosableDialog({ title, maxWidth = 'xs', actions, onClose, children }: ClosableDialogProps) {
  const isPhone = useIsPhone();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth={maxWidth} fullScreen={isPhone}>
      <DialogTitle>{title}</DialogTitle>
      {/* What has nothing to tab to is scrolled by the keyboard all the same. */}
      <DialogContent tabIndex={0}>{children}</DialogContent>
      <DialogActions>
        {actions}
        <LabelledButton label="ra.action.close" onClick={onClose} />
      </DialogActions>
    </Dialog>
  );
}
