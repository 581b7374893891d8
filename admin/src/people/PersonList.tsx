import { DataTable, DateField, TextField } from 'react-admin';
import { RowLink } from '../kernel/pages/RowLink';
import { ListTrail } from '../areas/ListTrail';
import { AreaField } from '../areas/AreaField';
import { ExportListButton } from '../exports/ExportListButton';
import { householdAddress } from '../households/householdAddress';
import { ImportButton } from '../imports/ImportButton';
import { EnumField } from '../kernel/fields/EnumField';
import type { PersonFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { InlineEdit } from '../kernel/inline/InlineEdit';
import { ListTable } from '../kernel/lists/ListTable';
import { ListPage } from '../kernel/pages/ListPage';
import { personFilters } from './PersonFilters';
import { relationInput, residenceInput } from './PersonInputs';

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

/** Seldom wanted in the list, and there for whoever does. */
const HIDDEN = ['phone', 'relation'];

export default function PersonList() {
  return (
    <ListPage
      trail={<ListTrail />}
      filters={personFilters}
      sort={{ field: 'path', order: 'ASC' }}
      more={
        <>
          <ImportButton />
          <ExportListButton columns={COLUMNS} />
        </>
      }
      cards={
        <CardList<PersonFactsFragment>
          title={({ name }) => name}
          line={({ household }) => household && householdAddress(household)}
          aside={() => <EnumField source="residence" name="Residence" />}
        />
      }
      table={
        <ListTable hiddenColumns={HIDDEN}>
          <DataTable.Col source="name">
            <RowLink>
              <TextField source="name" />
            </RowLink>
          </DataTable.Col>
          <DataTable.Col source="sex" disableSort>
            <EnumField source="sex" name="Sex" />
          </DataTable.Col>
          <DataTable.Col source="birthDate">
            <DateField source="birthDate" />
          </DataTable.Col>
          <DataTable.Col source="idNumber" disableSort sx={{ fontVariantNumeric: 'tabular-nums' }} />
          <DataTable.Col source="residence" disableSort>
            <InlineEdit source="residence" input={residenceInput}>
              <EnumField source="residence" name="Residence" />
            </InlineEdit>
          </DataTable.Col>
          <DataTable.Col source="relation" disableSort>
            <InlineEdit source="relation" input={relationInput}>
              <EnumField source="relation" name="Relation" />
            </InlineEdit>
          </DataTable.Col>
          <DataTable.Col source="phone" disableSort sx={{ fontVariantNumeric: 'tabular-nums' }} />
          <DataTable.Col
            source="householdId"
            disableSort
            render={({ household }: PersonFactsFragment) => household && householdAddress(household)}
          />
          <DataTable.Col source="path" label="resources.people.fields.area">
            <AreaField below />
          </DataTable.Col>
        </ListTable>
      }
    />
  );
}
