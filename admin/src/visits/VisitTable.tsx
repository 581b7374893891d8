import { DataTable, DateField } from 'react-admin';
import { inChina } from '../kernel/chinaTime';
import { RowLink } from '../kernel/pages/RowLink';
import { ListTable } from '../kernel/lists/ListTable';
import { AreaField } from '../areas/AreaField';
import { VisitOutcomeField } from './VisitOutcomeField';

/** The visits of one household leave out which household it is. */
export const VisitTable = ({ ofHousehold = false }: { ofHousehold?: boolean }) => {
  const Table = ofHousehold ? DataTable : ListTable;
  return (
    <Table
      bulkActionButtons={false}
      sx={{ '& .column-visitedAt, & .column-visitorName': { whiteSpace: 'nowrap' } }}
    >
      <DataTable.Col source="visitedAt">
        <RowLink>
          <DateField
            source="visitedAt"
            showTime
            options={inChina({ dateStyle: 'short', timeStyle: 'short' })}
          />
        </RowLink>
      </DataTable.Col>
      {!ofHousehold && <DataTable.Col source="household.address" disableSort />}
      {!ofHousehold && (
        <DataTable.Col source="area" disableSort>
          <AreaField below />
        </DataTable.Col>
      )}
      <DataTable.Col source="outcome" disableSort>
        <VisitOutcomeField />
      </DataTable.Col>
      <DataTable.NumberCol source="peopleMet" disableSort />
      <DataTable.Col source="visitorName" disableSort />
      <DataTable.Col source="note" disableSort />
    </Table>
  );
};
