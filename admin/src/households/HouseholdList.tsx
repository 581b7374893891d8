import { DataTable, DateField, TextField } from 'react-admin';
import { RowLink } from '../kernel/pages/RowLink';
import { ListTrail } from '../areas/ListTrail';
import { AreaField } from '../areas/AreaField';
import { ExportListButton } from '../exports/ExportListButton';
import { ImportButton } from '../imports/ImportButton';
import { EnumField } from '../kernel/fields/EnumField';
import type { HouseholdFactsFragment } from '../kernel/gql/graphql';
import { offersDeed, useAbility } from '../kernel/session/ability';
import { CardList } from '../kernel/pages/CardList';
import { InlineEdit } from '../kernel/inline/InlineEdit';
import { ListTable } from '../kernel/lists/ListTable';
import { ListPage } from '../kernel/pages/ListPage';
import { AssignHouseholdsButtons } from './AssignHouseholdsButtons';
import { isAssignable } from './assignable';
import { householdAddress } from './householdAddress';
import { HouseholdAddressField } from './HouseholdAddressField';
import { householdFilters } from './HouseholdFilters';
import { doorInput, sizeInput, tagsInput } from './HouseholdInputs';
import { HouseholdSizeField } from './HouseholdSizeField';
import { LastVisitField } from './LastVisitField';
import { WorkerField } from './WorkerField';

const COLUMNS = {
  address: 'resources.households.fields.address',
  building: 'resources.households.fields.building',
  door: 'resources.households.fields.door',
  declaredSize: 'resources.households.fields.declaredSize',
  registeredSize: 'resources.households.fields.registeredSize',
  phone: 'resources.households.fields.phone',
  tags: 'resources.households.fields.tags',
  'worker.accountName': 'resources.households.fields.worker',
  'lastVisit.visitedAt': 'resources.households.fields.lastVisit',
  'area.lineage.name': 'resources.exports.fields.lineage',
  'area.name': 'resources.households.fields.area',
};

/** Seldom wanted in the list, and there for whoever does. */
const HIDDEN = ['building', 'door', 'phone', 'createdAt'];

export default function HouseholdList() {
  const ability = useAbility();
  const [assigns, exports] = [offersDeed(ability, 'assignHouseholds'), offersDeed(ability, 'createExport')];
  const bulk = (assigns || exports) && (
    <>
      {assigns && <AssignHouseholdsButtons />}
      <ExportListButton columns={COLUMNS} chosen />
    </>
  );
  const isSelectable = exports ? undefined : isAssignable;
  return (
    <ListPage
      trail={<ListTrail />}
      filters={householdFilters}
      sort={{ field: 'path', order: 'ASC' }}
      more={
        <>
          <ImportButton />
          <ExportListButton columns={COLUMNS} />
        </>
      }
      cards={
        <CardList<HouseholdFactsFragment>
          title={householdAddress}
          line={() => <AreaField below />}
          aside={() => <LastVisitField />}
          bulk={bulk}
          isSelectable={isSelectable}
        />
      }
      table={
        <ListTable<HouseholdFactsFragment> hiddenColumns={HIDDEN} bulk={bulk} isRowSelectable={isSelectable}>
          <DataTable.Col source="address">
            <RowLink>
              <HouseholdAddressField />
            </RowLink>
          </DataTable.Col>
          <DataTable.Col source="path" label="resources.households.fields.area">
            <AreaField below />
          </DataTable.Col>
          <DataTable.Col source="size" disableSort>
            <InlineEdit source="declaredSize" input={sizeInput}>
              <HouseholdSizeField />
            </InlineEdit>
          </DataTable.Col>
          <DataTable.Col source="worker" disableSort>
            <WorkerField />
          </DataTable.Col>
          <DataTable.Col source="tags" disableSort>
            <InlineEdit source="tags" input={tagsInput}>
              <EnumField source="tags" name="HouseholdTag" />
            </InlineEdit>
          </DataTable.Col>
          <DataTable.Col source="lastVisit" disableSort>
            <LastVisitField />
          </DataTable.Col>
          <DataTable.Col source="building" disableSort />
          <DataTable.Col source="door" disableSort>
            <InlineEdit source="door" input={doorInput}>
              <TextField source="door" emptyText="kernel.none" />
            </InlineEdit>
          </DataTable.Col>
          <DataTable.Col source="phone" disableSort sx={{ fontVariantNumeric: 'tabular-nums' }} />
          <DataTable.Col source="createdAt">
            <DateField source="createdAt" />
          </DataTable.Col>
        </ListTable>
      }
    />
  );
}
