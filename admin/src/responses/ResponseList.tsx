import { DataTable, DateField } from 'react-admin';
import { EnumField } from '../kernel/fields/EnumField';
import type { ResponseFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { ListPage } from '../kernel/pages/ListPage';
import { responseFilters } from './ResponseFilters';
import { ResponseStatusField } from './ResponseStatusField';

export default function ResponseList() {
  return (
    <ListPage
      filters={responseFilters}
      sort={{ field: 'startsOn', order: 'DESC' }}
      cards={
        <CardList<ResponseFactsFragment>
          title={({ name }) => name}
          line={({ area }) => (
            <>
              {area?.name} <DateField source="startsOn" />
            </>
          )}
          aside={() => <ResponseStatusField />}
        />
      }
      table={
        <DataTable bulkActionButtons={false}>
          <DataTable.Col source="name" />
          <DataTable.Col source="kind" disableSort>
            <EnumField source="kind" name="ResponseKind" />
          </DataTable.Col>
          <DataTable.Col source="area" disableSort render={({ area }: ResponseFactsFragment) => area?.name} />
          <DataTable.Col source="level" disableSort>
            <EnumField source="level" name="ResponseLevel" />
          </DataTable.Col>
          <DataTable.Col source="phase" disableSort />
          <DataTable.Col source="startsOn">
            <DateField source="startsOn" />
          </DataTable.Col>
          <DataTable.Col source="endsOn" disableSort>
            <DateField source="endsOn" emptyText="kernel.none" />
          </DataTable.Col>
          <DataTable.Col source="status" disableSort>
            <ResponseStatusField />
          </DataTable.Col>
        </DataTable>
      }
    />
  );
}
