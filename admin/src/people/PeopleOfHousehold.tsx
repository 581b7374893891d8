import { DataTable, DateField, TextField } from 'react-admin';
import { EnumField } from '../kernel/fields/EnumField';
import type { PersonFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { RowLink } from '../kernel/pages/RowLink';
import { RelatedList } from '../kernel/pages/RelatedList';
import { CreatePersonButton } from './CreatePersonButton';

export const PeopleOfHousehold = () => (
  <RelatedList
    reference="people"
    target="householdId"
    sort={{ field: 'path', order: 'ASC' }}
    deeds={<CreatePersonButton />}
    cards={
      <CardList<PersonFactsFragment>
        title={({ name }) => name}
        line={() => <EnumField source="relation" name="Relation" />}
        aside={() => <EnumField source="residence" name="Residence" />}
      />
    }
    table={
      <DataTable bulkActionButtons={false}>
        <DataTable.Col source="name" disableSort>
          <RowLink>
            <TextField source="name" />
          </RowLink>
        </DataTable.Col>
        <DataTable.Col source="relation" disableSort>
          <EnumField source="relation" name="Relation" />
        </DataTable.Col>
        <DataTable.Col source="sex" disableSort>
          <EnumField source="sex" name="Sex" />
        </DataTable.Col>
        <DataTable.Col source="birthDate" disableSort>
          <DateField source="birthDate" />
        </DataTable.Col>
        <DataTable.Col source="residence" disableSort>
          <EnumField source="residence" name="Residence" />
        </DataTable.Col>
      </DataTable>
    }
  />
);
