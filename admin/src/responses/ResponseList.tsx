import { DataTable, DateField, TextField, useTranslate } from 'react-admin';
import { RowLink } from '../kernel/pages/RowLink';
import { ListTrail } from '../areas/ListTrail';
import { EnumField } from '../kernel/fields/EnumField';
import type { ResponseFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { ListTable } from '../kernel/lists/ListTable';
import { ListPage } from '../kernel/pages/ListPage';
import { responseFilters } from './ResponseFilters';
import { ResponseStatusField } from './ResponseStatusField';

export default function ResponseList() {
  const translate = useTranslate();
  return (
    <ListPage
      trail={<ListTrail />}
      filters={responseFilters}
      sort={{ field: 'startsOn', order: 'DESC' }}
      cards={
        <CardList<ResponseFactsFragment>
          title={({ name }) => name}
          line={({ area }) => (
            <>
              {area?.name ?? translate('resources.responses.areaAbove')} <DateField source="startsOn" />
            </>
          )}
          aside={() => <ResponseStatusField />}
        />
      }
      table={
        <ListTable>
          <DataTable.Col source="name">
            <RowLink>
              <TextField source="name" />
            </RowLink>
          </DataTable.Col>
          <DataTable.Col source="kind" disableSort>
            <EnumField source="kind" name="ResponseKind" />
          </DataTable.Col>
          <DataTable.Col source="area" disableSort>
            <TextField source="area.name" emptyText="resources.responses.areaAbove" />
          </DataTable.Col>
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
        </ListTable>
      }
    />
  );
}
