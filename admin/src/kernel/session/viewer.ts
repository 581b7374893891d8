import { useQuery } from '@tanstack/react-query';
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
export const rememberViewer = (viewer: Viewer | null) =>
  queryClient.setQueryData(viewerQuery.queryKey, viewer);
export const hasViewer = () => Boolean(queryClient.getQueryData(viewerQuery.queryKey));
export const forgetViewer = () => queryClient.removeQueries({ queryKey: viewerQuery.queryKey });

/** Who is signed in, their posts and what they may do; undefined while loading. */
export const useViewer = (): Viewer | undefined => useQuery(viewerQuery, queryClient).data ?? undefined;
