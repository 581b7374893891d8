import { DataTable } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import { areaPath } from '../areas/areaPath';
import { ExportListButton } from '../exports/ExportListButton';
import { EnumField } from '../kernel/fields/EnumField';
import type { HouseholdFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { ListPage } from '../kernel/pages/ListPage';
import { householdAddress } from './householdAddress';
import { HouseholdAddressField } from './HouseholdAddressField';
import { householdFilters } from './HouseholdFilters';
import { HouseholdSizeField } from './HouseholdSizeField';
import { LastVisitField } from './LastVisitField';

const COLUMNS = {
  address: 'resources.households.fields.address',
  building: 'resources.households.fields.building',
  door: 'resources.households.fields.door',
  declaredSize: 'resources.households.fields.declaredSize',
  registeredSize: 'resources.households.fields.registeredSize',
  phone: 'resources.households.fields.phone',
  tags: 'resources.households.fields.tags',
  'lastVisit.visitedAt': 'resources.households.fields.lastVisit',
  'area.lineage.name': 'resources.exports.fields.lineage',
  'area.name': 'resources.households.fields.area',
};

export default function HouseholdList() {
  return (
    <ListPage
      filters={householdFilters}
      sort={{ field: 'path', order: 'ASC' }}
      more={<ExportListButton columns={COLUMNS} />}
      cards={
        <CardList<HouseholdFactsFragment>
          title={householdAddress}
          line={({ area }) => areaPath(area)}
          aside={() => <LastVisitField />}
        />
      }
      table={
        <DataTable bulkActionButtons={false}>
          <DataTable.Col source="address">
            <HouseholdAddressField />
          </DataTable.Col>
          <DataTable.Col source="path" label="resources.households.fields.area">
            <AreaField />
          </DataTable.Col>
          <DataTable.Col source="size" disableSort>
            <HouseholdSizeField />
          </DataTable.Col>
          <DataTable.Col source="tags" disableSort>
            <EnumField source="tags" name="HouseholdTag" />
          </DataTable.Col>
          <DataTable.Col source="lastVisit" disableSort>
            <LastVisitField />
          </DataTable.Col>
        </DataTable>
      }
    />
  );
}
