import { ThemeProvider, type Theme } from '@mui/material';
import { useCallback, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** What of the theme is words. React-admin's own bars and spinners (fields, buttons, counts) come without a name. */
export function WordedTheme({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const loading = translate('ra.page.loading');
  const worded = useCallback(
    (theme: Theme): Theme => ({
      ...theme,
      components: {
        ...theme.components,
        MuiLinearProgress: { defaultProps: { 'aria-label': loading } },
        MuiCircularProgress: { defaultProps: { 'aria-label': loading } },
      },
    }),
    [loading],
  );
  return <ThemeProvider theme={worded}>{children}</ThemeProvider>;
}
