import { ListPage } from '../kernel/pages/ListPage';
import { VisitCards } from './VisitCards';
import { visitFilters } from './VisitFilters';
import { VisitTable } from './VisitTable';

export default function VisitList() {
  return (
    <ListPage
      filters={visitFilters}
      sort={{ field: 'visitedAt', order: 'DESC' }}
      cards={<VisitCards />}
      table={<VisitTable />}
    />
  );
}
