import { DataTable, DateField, TextField } from 'react-admin';
import { RowLink } from '../kernel/pages/RowLink';
import { ListTable } from '../kernel/lists/ListTable';
import { RoleField } from '../kernel/fields/RoleField';
import { DelegatePostButton } from './DelegatePostButton';
import { EndDelegationButton } from './EndDelegationButton';
import { EndPostButton } from './EndPostButton';
import { ExtendPostButton } from './ExtendPostButton';
import { PostPlaceField } from './PostPlaceField';
import { PostStateField } from './PostStateField';

/** The posts of one account leave out whose they are, and can be ended where they stand. */
export const PostTable = ({ ofAccount = false }: { ofAccount?: boolean }) => {
  const Table = ofAccount ? DataTable : ListTable;
  return (
    <Table bulkActionButtons={false} rowClick={ofAccount ? false : undefined}>
      {!ofAccount && (
        <DataTable.Col source="accountName" disableSort>
          <RowLink>
            <TextField source="accountName" />
          </RowLink>
        </DataTable.Col>
      )}
      <DataTable.Col source="role" disableSort>
        <RoleField source="role" />
      </DataTable.Col>
      <DataTable.Col source="area" disableSort>
        <PostPlaceField />
      </DataTable.Col>
      <DataTable.Col source="title" disableSort />
      <DataTable.Col source="startsOn">
        <DateField source="startsOn" />
      </DataTable.Col>
      <DataTable.Col source="endsOn">
        <DateField source="endsOn" emptyText="resources.posts.noEnd" />
      </DataTable.Col>
      <DataTable.Col source="current" disableSort>
        <PostStateField />
      </DataTable.Col>
      {ofAccount && (
        <DataTable.Col label="kernel.deeds">
          <ExtendPostButton size="small" />
          <DelegatePostButton size="small" />
          <EndDelegationButton size="small" />
          <EndPostButton size="small" />
        </DataTable.Col>
      )}
    </Table>
  );
};
