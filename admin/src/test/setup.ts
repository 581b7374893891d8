import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { queryClient } from '../kernel/queryClient';

/** How long something may take to appear is no rule of the panel's: on a busy machine a dialog takes more than a second. */
configure({ asyncUtilTimeout: 30_000 });

/** Test files share one window and what modules remember: each test leaves them as it found them. */
afterEach(() => {
  vi.unstubAllGlobals();
  queryClient.clear();
  if (typeof document === 'undefined') return;
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
