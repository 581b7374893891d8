import type { SxProps, Theme } from '@mui/material';
import { useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { CreateButton, FilterButton, List, Pagination, TopToolbar, type ListProps } from 'react-admin';
import { HelpButton } from '../help/HelpButton';
import { ColumnsButton } from '../lists/ColumnsButton';
import { ColumnsContext, NO_COLUMNS } from '../lists/ColumnsContext';
import { SavedFiltersButton } from '../lists/SavedFiltersButton';
import { useIsPhone } from '../layout/useIsPhone';
import { EmptyPage } from './EmptyPage';

interface ListPageProps extends Omit<ListProps, 'children' | 'filters'> {
  filters?: ReactElement[];
  /** The way down to the part of the tree that is listed. */
  trail?: ReactNode;
  /** What a phone shows: cards. */
  cards: ReactNode;
  /** What a desk shows: a table. */
  table: ReactNode;
  /** What else can be done with the list; also while it is empty. */
  more?: ReactNode;
}

/** Every noun's list: the same paging, the same empty state, cards at 360 px and a table at 1366. */
export function ListPage({ cards, table, filters, trail, more, ...rest }: ListPageProps) {
  const isPhone = useIsPhone();
  const [columns, setColumns] = useState(NO_COLUMNS);
  const chosen = useMemo(() => ({ ...columns, setColumns }), [columns]);
  return (
    <ColumnsContext.Provider value={chosen}>
      {trail}
      <List
        exporter={false}
        perPage={25}
        empty={<EmptyPage>{more}</EmptyPage>}
        pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}
        actions={<ListActions hasFilters={filters !== undefined} more={more} />}
        filters={filters}
        sx={phoneSx}
        {...rest}
      >
        {isPhone ? cards : table}
      </List>
    </ColumnsContext.Provider>
  );
}

/** On a phone the cards stand on the page itself, and the filters fill its width above them. */
const phoneSx: SxProps<Theme> = (theme) => ({
  [theme.breakpoints.down('sm')]: {
    '& .RaList-content': { border: 0, backgroundColor: 'transparent' },
    // Where there are many buttons they stand below the filters.
    '& .RaList-actions': { backgroundColor: 'transparent', flexFlow: 'row wrap', px: 0.5 },
    '& .RaList-actions form': { flex: '1 1 160px', minWidth: 0 },
    '& .RaList-actions form:has(.filter-field ~ .filter-field)': { flexBasis: '100%' },
    // Nothing stands below the button to create, and the last card can be scrolled out from below it.
    '& .MuiTablePagination-spacer': { display: 'none' },
    '&:has(.RaCreateButton-floating)': { pb: 3 },
    '& .RaList-actions .MuiToolbar-root': {
      backgroundColor: 'transparent',
      flex: 'none',
      width: 'auto',
      ml: 'auto',
      p: 0,
    },
    '& .RaFilterForm-filterFormInput': { width: '100%', '& > div:first-of-type': { flex: 1, width: '100%' } },
    '& .RaFilterFormInput-spacer': { display: 'none' },
  },
});

function ListActions({ hasFilters, more }: { hasFilters: boolean; more: ReactNode }) {
  const isPhone = useIsPhone();
  return (
    <TopToolbar>
      {hasFilters && <FilterButton disableSaveQuery />}
      {hasFilters && <SavedFiltersButton />}
      {!isPhone && <ColumnsButton />}
      {more}
      <CreateButton aria-keyshortcuts="n" />
      <HelpButton />
    </TopToolbar>
  );
}
