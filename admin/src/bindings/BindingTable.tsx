import { DataTable, DateField, TextField } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import { EnumField } from '../kernel/fields/EnumField';
import type { BindingFactsFragment } from '../kernel/gql/graphql';
import { ListTable } from '../kernel/lists/ListTable';
import { RowLink } from '../kernel/pages/RowLink';
import { BindingStateField } from './BindingStateField';
import { EndBindingButton } from './EndBindingButton';
import { HandOverButtons } from './HandOverButtons';
import { UpdateBindingButton } from './UpdateBindingButton';

const columns = (
  <>
    <DataTable.Col source="holderName">
      <RowLink>
        <TextField source="holderName" />
      </RowLink>
    </DataTable.Col>
    <DataTable.Col source="holderTitle" disableSort />
    <DataTable.Col source="kind" disableSort>
      <EnumField source="kind" name="BindingKind" />
    </DataTable.Col>
  </>
);
const term = (
  <>
    <DataTable.Col source="part" disableSort />
    <DataTable.Col source="startsOn">
      <DateField source="startsOn" />
    </DataTable.Col>
    <DataTable.Col source="endsOn">
      <DateField source="endsOn" emptyText="resources.posts.noEnd" />
    </DataTable.Col>
    <DataTable.Col source="current" disableSort>
      <BindingStateField />
    </DataTable.Col>
  </>
);

/** @param handsOver whether the viewer hands over what is ticked */
export const BindingTable = ({ handsOver }: { handsOver: boolean }) => (
  <ListTable<BindingFactsFragment>
    hiddenColumns={['holderPhone', 'part', 'startsOn']}
    bulk={handsOver && <HandOverButtons />}
    isRowSelectable={({ viewerCan }) => viewerCan.includes('handOverBinding')}
  >
    {columns}
    <DataTable.Col source="area">
      <AreaField below />
    </DataTable.Col>
    <DataTable.Col source="holderPhone" disableSort />
    {term}
  </ListTable>
);

/** Of one area, where each can be changed or ended. */
export const BindingsOfAreaTable = () => (
  <DataTable bulkActionButtons={false} rowClick={false}>
    {columns}
    {term}
    <DataTable.Col label="kernel.deeds">
      <UpdateBindingButton size="small" />
      <EndBindingButton size="small" />
    </DataTable.Col>
  </DataTable>
);
