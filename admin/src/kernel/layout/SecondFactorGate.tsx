import { Alert } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Navigate, useLocation } from 'react-router-dom';
import { useViewer } from '../session/viewer';
import { SECURITY } from './securityPath';

/** Whoever must first set up a second factor is led there, and nowhere else: everything else would only be empty. */
export function SecondFactorGate({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const { pathname } = useLocation();
  if (!viewer?.mustSetUpSecondFactor) return <>{children}</>;
  if (viewer.viewing)
    return (
      <Alert severity="info" sx={{ mt: 2 }}>
        {translate('kernel.secondFactor.viewed')}
      </Alert>
    );
  return pathname === SECURITY ? <>{children}</> : <Navigate to={SECURITY} replace />;
}
