import type { ButtonProps } from '@mui/material';
import { Suspense, useState, type ReactNode } from 'react';
import { LabelledButton } from '../layout/LabelledButton';
import { isViewing } from '../session/viewToken';

interface DialogButtonProps<About> extends Pick<ButtonProps, 'variant' | 'size' | 'startIcon' | 'disabled'> {
  label: string;
  /** What the dialog is about, taken when it opens: a refresh behind it must not renew the versions. */
  about: About;
  /** The dialog. Forms are most of react-admin: let it be lazy, so that it comes when it is first opened. */
  children: (about: About, onClose: () => void) => ReactNode;
}

/** A button that opens a dialog of its own. Who may is for the caller to ask. */
export function DialogButton<About>({ about, disabled, children, ...look }: DialogButtonProps<About>) {
  const [opened, setOpened] = useState<{ about: About }>();
  return (
    <>
      <LabelledButton {...look} disabled={disabled || isViewing()} onClick={() => setOpened({ about })} />
      {opened && <Suspense>{children(opened.about, () => setOpened(undefined))}</Suspense>}
    </>
  );
}
