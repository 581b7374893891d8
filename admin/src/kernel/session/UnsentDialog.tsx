import { Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LabelledButton } from '../layout/LabelledButton';

interface UnsentDialogProps {
  count: number;
  onClose: () => void;
  onSignOut: () => void;
}

/** Nobody leaves without knowing that something of theirs has not arrived. */
export function UnsentDialog({ count, onClose, onSignOut }: UnsentDialogProps) {
  const translate = useTranslate();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <DialogTitle>{translate('kernel.unsent.title', { count })}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('kernel.unsent.explain')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <LabelledButton label="ra.action.cancel" onClick={onClose} />
        <LabelledButton label="kernel.unsent.leave" color="error" onClick={onSignOut} />
        <LabelledButton label="kernel.unsent.send" variant="contained" component="a" href="/today/" />
      </DialogActions>
    </Dialog>
  );
}
