import { DataTable, DateField, SelectInput } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import { areaPath } from '../areas/areaPath';
import { EnumField } from '../kernel/fields/EnumField';
import { enumChoices } from '../kernel/fields/enumChoices';
import { ImportStatus, type ImportFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { ListTable } from '../kernel/lists/ListTable';
import { ListPage } from '../kernel/pages/ListPage';
import { ImportStatusField } from './ImportStatusField';

const filters = [
  <SelectInput key="status" source="status" choices={enumChoices('ImportStatus', ImportStatus)} alwaysOn />,
];

export default function ImportList() {
  return (
    <ListPage
      filters={filters}
      sort={{ field: 'createdAt', order: 'DESC' }}
      cards={
        <CardList<ImportFactsFragment>
          title={({ fileName }) => fileName}
          line={({ area }) => area && areaPath(area)}
          aside={() => <ImportStatusField />}
        />
      }
      table={
        <ListTable>
          <DataTable.Col source="fileName" disableSort />
          <DataTable.Col source="kind" disableSort>
            <EnumField source="kind" name="ImportKind" />
          </DataTable.Col>
          <DataTable.Col source="area" disableSort>
            <AreaField />
          </DataTable.Col>
          <DataTable.NumberCol source="rows" disableSort />
          <DataTable.Col source="accountName" disableSort />
          <DataTable.Col source="createdAt">
            <DateField source="createdAt" showTime />
          </DataTable.Col>
          <DataTable.Col source="status" disableSort>
            <ImportStatusField />
          </DataTable.Col>
        </ListTable>
      }
    />
  );
}
