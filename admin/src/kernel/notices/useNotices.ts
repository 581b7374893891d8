import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { fetchGraphQL } from '../fetchGraphQL';
import type { NoticesQuery } from '../gql/graphql';
import { queryClient } from '../queryClient';
import { useViewer } from '../session/viewer';
import { isViewing } from '../session/viewToken';
import { NoticesDocument, ReadNoticesDocument } from './documents';

export type NoticeList = NoticesQuery['notices'];
export type Notice = NoticeList['nodes'][number];

/** What the bell shows at once. */
export const FEW = 10;
const EVERY_MS = 60_000;

/** Of the one who is signed in: an answer to somebody before them is never shown. */
const keyOf = (accountId: string | undefined) => ['notices', accountId];

/** The newest, asked for again every minute and when the window is looked at again; a hidden tab asks nothing. */
export function useNotices() {
  const accountId = useViewer()?.account.id;
  const { data, error } = useQuery(
    {
      queryKey: keyOf(accountId),
      queryFn: async ({ signal }) => (await fetchGraphQL(NoticesDocument, { first: FEW }, signal)).notices,
      enabled: accountId !== undefined,
      refetchInterval: EVERY_MS,
      refetchIntervalInBackground: false,
      refetchOnWindowFocus: 'always',
      staleTime: EVERY_MS / 2,
      retry: false, // the next minute is soon enough
    },
    queryClient,
  );
  return { notices: data, error };
}

/** While the newest are on the screen they are read. They stay marked as new until they are asked for again. */
export function useReading(notices: NoticeList | undefined): void {
  const accountId = useViewer()?.account.id;
  const until = notices && notices.unread > 0 ? notices.nodes[0]?.at : undefined;
  useEffect(() => {
    if (!until || isViewing()) return; // looking as somebody else reads nothing for them
    void fetchGraphQL(ReadNoticesDocument, { input: { until } })
      .then(() =>
        queryClient.setQueryData<NoticeList>(keyOf(accountId), (list) => list && { ...list, unread: 0 }),
      )
      .catch(() => undefined); // they stay unread, and are read the next time
  }, [until, accountId]);
}
