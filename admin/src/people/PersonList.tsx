import { DataTable, DateField } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import { householdAddress } from '../households/householdAddress';
import { EnumField } from '../kernel/fields/EnumField';
import type { PersonFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { ListPage } from '../kernel/pages/ListPage';
import { personFilters } from './PersonFilters';

export default function PersonList() {
  return (
    <ListPage
      filters={personFilters}
      sort={{ field: 'path', order: 'ASC' }}
      cards={
        <CardList<PersonFactsFragment>
          title={({ name }) => name}
          line={({ household }) => household && householdAddress(household)}
          aside={() => <EnumField source="residence" name="Residence" />}
        />
      }
      table={
        <DataTable bulkActionButtons={false}>
          <DataTable.Col source="name" />
          <DataTable.Col source="sex" disableSort>
            <EnumField source="sex" name="Sex" />
          </DataTable.Col>
          <DataTable.Col source="birthDate">
            <DateField source="birthDate" />
          </DataTable.Col>
          <DataTable.Col source="idNumber" disableSort sx={{ fontVariantNumeric: 'tabular-nums' }} />
          <DataTable.Col source="residence" disableSort>
            <EnumField source="residence" name="Residence" />
          </DataTable.Col>
          <DataTable.Col
            source="householdId"
            disableSort
            render={({ household }: PersonFactsFragment) => household && householdAddress(household)}
          />
          <DataTable.Col source="path" label="resources.people.fields.area">
            <AreaField />
          </DataTable.Col>
        </DataTable>
      }
    />
  );
}
