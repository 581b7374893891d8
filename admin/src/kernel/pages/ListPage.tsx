import type { SxProps, Theme } from '@mui/material';
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
  /** What else can be done with the list. */
  more?: ReactNode;
}

/** Every noun's list: the same paging, the same empty state, cards at 360 px and a table at 1366. */
export function ListPage({ cards, table, filters, more, ...rest }: ListPageProps) {
  const isPhone = useIsPhone();
  return (
    <List
      exporter={false}
      perPage={25}
      empty={<EmptyPage />}
      pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}
      actions={<ListActions hasFilters={filters !== undefined} more={more} />}
      filters={filters}
      sx={phoneSx}
      {...rest}
    >
      {isPhone ? cards : table}
    </List>
  );
}

/** On a phone the cards stand on the page itself, and the filters fill its width above them. */
const phoneSx: SxProps<Theme> = (theme) => ({
  [theme.breakpoints.down('sm')]: {
    '& .RaList-content': { border: 0, backgroundColor: 'transparent' },
    '& .RaList-actions': { backgroundColor: 'transparent', flexDirection: 'row', px: 0.5 },
    '& .RaList-actions form': { flex: '1 1 0', minWidth: 0 },
    '& .RaList-actions .MuiToolbar-root': {
      backgroundColor: 'transparent',
      flex: 'none',
      width: 'auto',
      p: 0,
    },
    '& .RaFilterForm-filterFormInput': { width: '100%', '& > *:first-of-type': { flex: 1, width: '100%' } },
    '& .RaFilterFormInput-spacer': { display: 'none' },
  },
});

const ListActions = ({ hasFilters, more }: { hasFilters: boolean; more: ReactNode }) => (
  <TopToolbar>
    {hasFilters && <FilterButton />}
    {more}
    <CreateButton />
  </TopToolbar>
);
