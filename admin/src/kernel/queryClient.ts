import { QueryClient } from '@tanstack/react-query';
import { bodyOf } from './apiError';

/** Only a request that never arrived is worth repeating; the API's refusals are answers. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: (count, error) => bodyOf(error)?.code === 'OFFLINE' && count < 2 },
  },
});
