import { lazy } from 'react';

/** Pages that most visits never show: each is fetched when it is. */
export const SignInPage = lazy(() => import('../signIn/SignInPage'));
export const NotFound = lazy(() => import('./NotFoundPage'));
export const AccessDenied = lazy(() =>
  import('react-admin').then(({ AccessDenied }) => ({ default: AccessDenied })),
);
export const AuthenticationError = lazy(() =>
  import('react-admin').then(({ AuthenticationError }) => ({ default: AuthenticationError })),
);
