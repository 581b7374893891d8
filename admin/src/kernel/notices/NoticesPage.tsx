import { Card } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { fetchGraphQL } from '../fetchGraphQL';
import { LabelledButton } from '../layout/LabelledButton';
import { useViewer } from '../session/viewer';
import { NoticesDocument } from './documents';
import { NoticeItems } from './NoticeItems';
import { useNotices, useReading } from './useNotices';

const PAGE = 25;

/** Everything of the last month. */
export default function NoticesPage() {
  const translate = useTranslate();
  const accountId = useViewer()?.account.id;
  const { notices: newest } = useNotices();
  const { data, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['notices', accountId, 'all', newest?.nodes[0]?.id],
    queryFn: async ({ pageParam, signal }) =>
      (await fetchGraphQL(NoticesDocument, { first: PAGE, after: pageParam }, signal)).notices,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    enabled: newest !== undefined,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  const pages = data?.pages;
  useReading(pages && newest); // not before they are on the screen
  return (
    <Card sx={{ mt: 1, maxWidth: 720 }}>
      <Title title={translate('kernel.notices.title')} />
      {pages && <NoticeItems notices={pages.flatMap(({ nodes }) => nodes)} />}
      {hasNextPage && (
        <LabelledButton
          label="kernel.notices.older"
          fullWidth
          disabled={isFetching}
          onClick={() => void fetchNextPage()}
        />
      )}
    </Card>
  );
}
