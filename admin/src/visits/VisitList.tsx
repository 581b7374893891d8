import { ListTrail } from '../areas/ListTrail';
import { ExportListButton } from '../exports/ExportListButton';
import { ListPage } from '../kernel/pages/ListPage';
import { VisitCards } from './VisitCards';
import { visitFilters } from './VisitFilters';
import { VisitTable } from './VisitTable';

const COLUMNS = {
  visitedAt: 'resources.visits.fields.visitedAt',
  'household.address': 'resources.visits.fields.household',
  'area.name': 'resources.visits.fields.area',
  'response.name': 'resources.visits.fields.responseId',
  outcome: 'resources.visits.fields.outcome',
  peopleMet: 'resources.visits.fields.peopleMet',
  noticesHanded: 'resources.visits.fields.noticesHanded',
  visitorName: 'resources.visits.fields.visitorName',
  note: 'resources.visits.fields.note',
};

export default function VisitList() {
  return (
    <ListPage
      trail={<ListTrail />}
      filters={visitFilters}
      sort={{ field: 'visitedAt', order: 'DESC' }}
      more={<ExportListButton columns={COLUMNS} />}
      cards={<VisitCards />}
      table={<VisitTable />}
    />
  );
}
