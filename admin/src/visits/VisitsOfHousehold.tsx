import { RelatedList } from '../kernel/pages/RelatedList';
import { VisitCards } from './VisitCards';
import { VisitTable } from './VisitTable';

export const VisitsOfHousehold = () => (
  <RelatedList
    reference="visits"
    target="householdId"
    sort={{ field: 'visitedAt', order: 'DESC' }}
    cards={<VisitCards />}
    table={<VisitTable ofHousehold />}
  />
);
