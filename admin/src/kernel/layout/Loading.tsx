import { LinearProgress, type LinearProgressProps } from '@mui/material';
import { useTranslate } from 'react-admin';

interface LoadingProps extends Omit<LinearProgressProps, 'aria-label'> {
  /** What is going on: a translation key, or words that are translated already. */
  label?: string;
}

/** The panel's one progress bar: a screen reader says what it is, and says nothing of a bar without a name. */
export function Loading({ label = 'ra.page.loading', ...rest }: LoadingProps) {
  const translate = useTranslate();
  return <LinearProgress aria-label={translate(label, { _: label })} {...rest} />;
}
