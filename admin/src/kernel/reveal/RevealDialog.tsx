import { Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import {
  Form,
  minLength,
  required,
  SaveButton,
  TextInput,
  useLogoutIfAccessDenied,
  useNotify,
  useTranslate,
} from 'react-admin';
import { bodyOf, messageOf } from '../apiError';
import { LabelledButton } from '../layout/LabelledButton';

interface RevealDialogProps {
  title: string;
  onClose: () => void;
  onReason: (reason: string) => Promise<void>;
}

const validateReason = [required(), minLength(4)];

export function RevealDialog({ title, onClose, onReason }: RevealDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();

  const submit = async (values: { reason?: string }) => {
    try {
      await onReason((values.reason ?? '').trim());
      onClose();
    } catch (error) {
      const errors = bodyOf(error)?.errors;
      if (errors) return errors;
      if (await logoutIfAccessDenied(error)) return;
      notify(messageOf(error), { type: 'error' });
    }
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <Form record={{}} onSubmit={submit}>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 1 }}>{translate('kernel.reveal.explain')}</DialogContentText>
          <TextInput
            source="reason"
            label="kernel.reveal.reason"
            validate={validateReason}
            autoFocus
            multiline
          />
        </DialogContent>
        <DialogActions>
          <LabelledButton label="ra.action.cancel" onClick={onClose} />
          <SaveButton alwaysEnable label="kernel.reveal.submit" icon={<></>} />
        </DialogActions>
      </Form>
    </Dialog>
  );
}
