import { DataTable, DateField } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import { VisitOutcomeField } from './VisitOutcomeField';

/** The visits of one household leave out which household it is. */
export const VisitTable = ({ ofHousehold = false }: { ofHousehold?: boolean }) => (
  <DataTable bulkActionButtons={false}>
    <DataTable.Col source="visitedAt">
      <DateField source="visitedAt" showTime options={{ dateStyle: 'short', timeStyle: 'short' }} />
    </DataTable.Col>
    {!ofHousehold && <DataTable.Col source="household.address" disableSort />}
    {!ofHousehold && (
      <DataTable.Col source="area" disableSort>
        <AreaField />
      </DataTable.Col>
    )}
    <DataTable.Col source="outcome" disableSort>
      <VisitOutcomeField />
    </DataTable.Col>
    <DataTable.NumberCol source="peopleMet" disableSort />
    <DataTable.Col source="visitorName" disableSort />
    <DataTable.Col source="note" disableSort />
  </DataTable>
);
