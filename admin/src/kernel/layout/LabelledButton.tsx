import { Button, type ButtonProps } from '@mui/material';
import type { ElementType } from 'react';
import { useTranslate } from 'react-admin';

interface LabelledButtonProps extends Omit<ButtonProps, 'children'> {
  /** A translation key. */
  label: string;
  component?: ElementType;
  to?: string;
  state?: unknown;
}

/** A button that keeps its words on a phone, where react-admin's own shrinks to an icon. */
export function LabelledButton({ label, ...rest }: LabelledButtonProps) {
  const translate = useTranslate();
  return <Button {...rest}>{translate(label, { _: label })}</Button>;
}
