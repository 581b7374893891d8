import { Alert } from '@mui/material';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useViewer } from '../session/viewer';

/** Forms are most of react-admin: this one comes when it is needed. */
const FirstPasswordPage = lazy(() => import('./FirstPasswordPage'));

/** Whoever signs in with a password that somebody else has set sets another first: until then there is nothing else to do. */
export function PasswordGate({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer?.mustChangePassword) return <>{children}</>;
  if (viewer.viewing)
    return (
      <Alert severity="info" sx={{ mt: 2 }}>
        {translate('kernel.firstPassword.viewed')}
      </Alert>
    );
  return (
    <Suspense>
      <FirstPasswordPage />
    </Suspense>
  );
}
