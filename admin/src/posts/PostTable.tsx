import { DataTable, DateField } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import { EnumField } from '../kernel/fields/EnumField';
import { EndPostButton } from './EndPostButton';
import { ExtendPostButton } from './ExtendPostButton';
import { PostStateField } from './PostStateField';

/** The posts of one account leave out whose they are, and can be ended where they stand. */
export const PostTable = ({ ofAccount = false }: { ofAccount?: boolean }) => (
  <DataTable bulkActionButtons={false} rowClick={ofAccount ? false : undefined}>
    {!ofAccount && <DataTable.Col source="accountName" disableSort />}
    <DataTable.Col source="role" disableSort>
      <EnumField source="role" name="RoleName" />
    </DataTable.Col>
    <DataTable.Col source="area" disableSort>
      <AreaField />
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
      <DataTable.Col label={false}>
        <ExtendPostButton size="small" />
        <EndPostButton size="small" />
      </DataTable.Col>
    )}
  </DataTable>
);
