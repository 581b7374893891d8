import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import type { RouterProvider } from 'react-admin';
import {
  Link,
  matchPath,
  Navigate,
  Outlet,
  Route,
  Routes,
  useInRouterContext,
  useLocation,
  useMatch,
  useNavigate,
  useParams,
} from 'react-router-dom';

/** The same function as long as the page stands: react-router's own changes with every address, and all would draw again. */
function useStableNavigate(): ReturnType<RouterProvider['useNavigate']> {
  const navigate = useNavigate();
  const latest = useRef(navigate);
  useEffect(() => {
    latest.current = navigate;
  }, [navigate]);
  return useCallback((...args: unknown[]) => void latest.current(...(args as [string])), []);
}

/**
 * react-admin's own provider for react-router, which stands in for it in the bundle (vite.config.ts): theirs brings a
 * second router of its own, with loaders and fetchers, a tenth of the first load and never used inside a BrowserRouter.
 */
export const reactRouterProvider = {
  useNavigate: useStableNavigate,
  useLocation,
  useParams,
  useMatch,
  useInRouterContext,
  useBlocker: () => ({ state: 'unblocked' }),
  useCanBlock: () => false,
  Link,
  Navigate,
  Route,
  Routes,
  Outlet,
  RouterWrapper: ({ children }: { children: ReactNode }) => <>{children}</>,
  matchPath,
} as unknown as RouterProvider;
