import { Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import type { ReactNode } from 'react';
import { Form, SaveButton, useTranslate } from 'react-admin';
import { LabelledButton } from '../layout/LabelledButton';
import { useIsPhone } from '../layout/useIsPhone';
import { useDeed, type DeedDocument } from './useDeed';

export interface DeedDialogProps<Input> {
  deed: string;
  document: DeedDocument<Input>;
  /** What the form starts from: the record's id and version, and the values to begin with. */
  start: Partial<Input>;
  onClose: () => void;
  /** After it has succeeded. */
  onDone?: () => void;
  maxWidth?: 'xs' | 'sm';
  children?: ReactNode;
}

/** A small form that becomes the deed's input. Without children it asks for confirmation. */
export function DeedDialog<Input>({
  deed,
  document,
  start,
  onClose,
  onDone,
  maxWidth = 'xs',
  children,
}: DeedDialogProps<Input>) {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const perform = useDeed(deed, document);
  const explanation = translate(`deeds.${deed}.explain`, { _: '' });

  const submit = async (values: unknown) => {
    // The form holds `start` and what the children's inputs added, which together are the input.
    const outcome = await perform(values as Input);
    if (!outcome.ok) return outcome.errors;
    onClose();
    onDone?.();
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth={maxWidth} fullScreen={isPhone && Boolean(children)}>
      <Form record={start} onSubmit={submit} resetOptions={{ keepDirtyValues: true }}>
        <DialogTitle>{translate(`deeds.${deed}.label`)}</DialogTitle>
        <DialogContent>
          {explanation && <DialogContentText sx={{ mb: 1 }}>{explanation}</DialogContentText>}
          {children}
        </DialogContent>
        <DialogActions>
          <LabelledButton label="ra.action.cancel" onClick={onClose} />
          <SaveButton alwaysEnable label={`deeds.${deed}.label`} icon={<></>} />
        </DialogActions>
      </Form>
    </Dialog>
  );
}
