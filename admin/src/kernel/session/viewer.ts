import { useQuery } from '@tanstack/react-query';
import { bodyOf } from '../apiError';
import { fetchGraphQL } from '../fetchGraphQL';
import type { ViewerFactsFragment } from '../gql/graphql';
import { queryClient } from '../queryClient';
import { currentLocale } from '../store';
import { lockVault } from '../vault/lock';
import { ViewerDocument } from './documents';
import { finishSignOut } from './signOut';
import { leaveView, viewToken } from './viewToken';

export type Viewer = ViewerFactsFragment;

const viewerQuery = {
  queryKey: ['viewer'],
  queryFn: async (): Promise<Viewer | null> => {
    await finishSignOut(currentLocale());
    const { viewer } = await fetchGraphQL(ViewerDocument, {});
    if (!viewer && viewToken())
      leaveView(); // the view is over, the sign-in may not be
    else if (!viewer) await lockVault();
    return viewer;
  },
  staleTime: 60_000, // a post that ends or an area that moves shows in the menu within a minute
};

export const loadViewer = () => queryClient.fetchQuery(viewerQuery);
const AGAIN_MS = 3_000;

/**
 * Only the server's word that nobody is signed in counts as one: react-admin signs out whoever it asks about in vain. Without an answer,
 * who was here stays, and a page that has just been opened waits until there is one.
 */
export async function answeredViewer(): Promise<Viewer | null> {
  for (;;)
    try {
      return await loadViewer();
    } catch (error) {
      if (bodyOf(error)?.code === 'UNAUTHENTICATED') return null;
      const known = queryClient.getQueryData<Viewer | null>(viewerQuery.queryKey);
      if (known) return known;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
}

export const rememberViewer = (viewer: Viewer | null) =>
  queryClient.setQueryData(viewerQuery.queryKey, viewer);
export const hasViewer = () => Boolean(queryClient.getQueryData(viewerQuery.queryKey));
export const forgetViewer = () => queryClient.removeQueries({ queryKey: viewerQuery.queryKey });

/** Who is signed in, their posts and what they may do; undefined while loading. */
export const useViewer = (): Viewer | undefined => useQuery(viewerQuery, queryClient).data ?? undefined;
