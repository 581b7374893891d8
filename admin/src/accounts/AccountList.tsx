import { DataTable, DateField, TextField } from 'react-admin';
import { RowLink } from '../kernel/pages/RowLink';
import { ListTrail } from '../areas/ListTrail';
import { AreaField } from '../areas/AreaField';
import { ImportButton } from '../imports/ImportButton';
import type { AccountFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { InlineEdit } from '../kernel/inline/InlineEdit';
import { ListTable } from '../kernel/lists/ListTable';
import { ListPage } from '../kernel/pages/ListPage';
import { accountFilters } from './AccountFilters';
import { phoneInput } from './AccountInputs';
import { AccountStatusField } from './AccountStatusField';

export default function AccountList() {
  return (
    <ListPage
      trail={<ListTrail />}
      filters={accountFilters}
      sort={{ field: 'username', order: 'ASC' }}
      more={<ImportButton kind="ACCOUNTS" creates="accounts" />}
      cards={
        <CardList<AccountFactsFragment>
          title={({ displayName }) => displayName}
          line={({ username, area }) => [username, area?.name].filter(Boolean).join(' · ')}
          aside={() => <AccountStatusField />}
        />
      }
      table={
        <ListTable>
          <DataTable.Col source="displayName">
            <RowLink>
              <TextField source="displayName" />
            </RowLink>
          </DataTable.Col>
          <DataTable.Col source="username" />
          <DataTable.Col source="area" disableSort>
            <AreaField below />
          </DataTable.Col>
          <DataTable.Col source="phone" disableSort>
            <InlineEdit source="phone" input={phoneInput}>
              <TextField source="phone" emptyText="kernel.none" />
            </InlineEdit>
          </DataTable.Col>
          <DataTable.Col source="status" disableSort>
            <AccountStatusField />
          </DataTable.Col>
          <DataTable.Col source="lastSignInAt" disableSort>
            <DateField source="lastSignInAt" showTime emptyText="resources.accounts.neverSignedIn" />
          </DataTable.Col>
        </ListTable>
      }
    />
  );
}
