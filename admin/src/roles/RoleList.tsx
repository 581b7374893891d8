import { DataTable, SelectInput, TextField } from 'react-admin';
import { EnumField } from '../kernel/fields/EnumField';
import { enumChoices } from '../kernel/fields/enumChoices';
import { TextSearchInput } from '../kernel/fields/TextSearchInput';
import { RoleStatus, type RoleFactsFragment } from '../kernel/gql/graphql';
import { ListTable } from '../kernel/lists/ListTable';
import { CardList } from '../kernel/pages/CardList';
import { ListPage } from '../kernel/pages/ListPage';
import { RowLink } from '../kernel/pages/RowLink';
import { InUseField } from './InUseField';
import { GiversField } from './GiversField';

const filters = [
  <TextSearchInput key="title" source="title" alwaysOn />,
  <SelectInput key="status" source="status" choices={enumChoices('RoleStatus', RoleStatus)} />,
];

export default function RoleList() {
  return (
    <ListPage
      filters={filters}
      sort={{ field: 'title', order: 'ASC' }}
      cards={
        <CardList<RoleFactsFragment>
          title={({ title }) => title}
          line={() => <GiversField source="givenBy" />}
          aside={() => <InUseField source="inUse" />}
        />
      }
      table={
        <ListTable>
          <DataTable.Col source="title">
            <RowLink>
              <TextField source="title" />
            </RowLink>
          </DataTable.Col>
          <DataTable.Col source="inUse" disableSort>
            <InUseField source="inUse" />
          </DataTable.Col>
          <DataTable.Col source="givenBy" disableSort>
            <GiversField source="givenBy" />
          </DataTable.Col>
          <DataTable.Col source="status" disableSort>
            <EnumField source="status" name="RoleStatus" />
          </DataTable.Col>
        </ListTable>
      }
    />
  );
}
