import type { ReactElement, ReactNode } from 'react';
import { CreateButton, FilterButton, List, Pagination, TopToolbar, type ListProps } from 'react-admin';
import { useIsPhone } from '../layout/useIsPhone';
import { EmptyPage } from './EmptyPage';

interface ListPageProps extends Omit<ListProps, 'children' | 'filters'> {
  filters?: ReactElement[];
  /** What a phone shows: cards. */
  cards: ReactNode;
  /** What a desk shows: a table. */
  table: ReactNode;
}

/** Every noun's list: the same paging, the same empty state, cards at 360 px and a table at 1366. */
export function ListPage({ cards, table, filters, ...rest }: ListPageProps) {
  const isPhone = useIsPhone();
  return (
    <List
      exporter={false}
      perPage={25}
      empty={<EmptyPage />}
      pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}
      actions={<ListActions hasFilters={filters !== undefined} />}
      filters={filters}
      {...rest}
    >
      {isPhone ? cards : table}
    </List>
  );
}

const ListActions = ({ hasFilters }: { hasFilters: boolean }) => (
  <TopToolbar>
    {hasFilters && <FilterButton />}
    <CreateButton />
  </TopToolbar>
);
