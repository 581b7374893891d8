import { Box } from '@mui/material';
import { useInfiniteGetList } from 'react-admin';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { Loading } from '../kernel/layout/Loading';
import { AreaTreeNode } from './AreaTreeNode';

interface AreaTreeChildrenProps {
  parentId: string;
  way: readonly string[];
  withClosed: boolean;
}

/** What hangs directly below an area, read when it is opened. */
export function AreaTreeChildren({ parentId, way, withClosed }: AreaTreeChildrenProps) {
  const { data, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteGetList<AreaFactsFragment>('areas', {
      filter: { parentId, status: withClosed ? undefined : 'ACTIVE' },
      sort: { field: 'path', order: 'ASC' },
      pagination: { page: 1, perPage: 100 }, // as many as the API gives at once; more townships or villages are rare
    });
  if (isPending) return <Loading sx={{ ml: 5 }} />;
  const children = data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <Box
      component="ul"
      sx={{ listStyle: 'none', m: 0, p: 0, pl: 1.5, ml: 1.25, borderLeft: 1, borderColor: 'divider' }}
    >
      {children.map((area) => (
        <AreaTreeNode key={area.id} area={area} way={way} withClosed={withClosed} />
      ))}
      {hasNextPage && (
        <LabelledButton
          label="resources.areas.more"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        />
      )}
    </Box>
  );
}
