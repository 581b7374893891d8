import { DataTable, DateField } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import { ExportListButton } from '../exports/ExportListButton';
import { householdAddress } from '../households/householdAddress';
import { EnumField } from '../kernel/fields/EnumField';
import type { PersonFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { ListPage } from '../kernel/pages/ListPage';
import { personFilters } from './PersonFilters';

const COLUMNS = {
  name: 'resources.people.fields.name',
  sex: 'resources.people.fields.sex',
  birthDate: 'resources.people.fields.birthDate',
  idNumber: 'resources.people.fields.idNumber',
  phone: 'resources.people.fields.phone',
  residence: 'resources.people.fields.residence',
  relation: 'resources.people.fields.relation',
  'household.address': 'resources.people.fields.household',
  'area.lineage.name': 'resources.exports.fields.lineage',
  'area.name': 'resources.people.fields.area',
};

export default function PersonList() {
  return (
    <ListPage
      filters={personFilters}
      sort={{ field: 'path', order: 'ASC' }}
      more={<ExportListButton columns={COLUMNS} />}
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
