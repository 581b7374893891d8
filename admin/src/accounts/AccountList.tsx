import { DataTable, DateField } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import type { AccountFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { ListPage } from '../kernel/pages/ListPage';
import { accountFilters } from './AccountFilters';
import { AccountStatusField } from './AccountStatusField';

export default function AccountList() {
  return (
    <ListPage
      filters={accountFilters}
      sort={{ field: 'username', order: 'ASC' }}
      cards={
        <CardList<AccountFactsFragment>
          title={({ displayName }) => displayName}
          line={({ username, area }) => [username, area?.name].filter(Boolean).join(' · ')}
          aside={() => <AccountStatusField />}
        />
      }
      table={
        <DataTable bulkActionButtons={false}>
          <DataTable.Col source="displayName" />
          <DataTable.Col source="username" />
          <DataTable.Col source="area" disableSort>
            <AreaField />
          </DataTable.Col>
          <DataTable.Col source="phone" disableSort />
          <DataTable.Col source="status" disableSort>
            <AccountStatusField />
          </DataTable.Col>
          <DataTable.Col source="lastSignInAt" disableSort>
            <DateField source="lastSignInAt" showTime emptyText="resources.accounts.neverSignedIn" />
          </DataTable.Col>
        </DataTable>
      }
    />
  );
}
