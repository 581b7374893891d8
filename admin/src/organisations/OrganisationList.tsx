import { DataTable, DateField, TextField, useTranslate } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import { ListTrail } from '../areas/ListTrail';
import { EnumField } from '../kernel/fields/EnumField';
import type { OrganisationFactsFragment } from '../kernel/gql/graphql';
import { ListTable } from '../kernel/lists/ListTable';
import { CardList } from '../kernel/pages/CardList';
import { ListPage } from '../kernel/pages/ListPage';
import { RowLink } from '../kernel/pages/RowLink';
import { organisationFilters } from './OrganisationFilters';
import { TermStateField } from './TermStateField';

export default function OrganisationList() {
  return (
    <ListPage
      trail={<ListTrail />}
      filters={organisationFilters}
      sort={{ field: 'area', order: 'ASC' }}
      cards={<OrganisationCards />}
      table={<OrganisationTable />}
    />
  );
}

export function OrganisationCards() {
  const translate = useTranslate();
  return (
    <CardList<OrganisationFactsFragment>
      title={({ name }) => name}
      line={({ kind, secretary, area }) =>
        [translate(`enums.OrganisationKind.${kind}`), area?.name, secretary?.name].filter(Boolean).join(' · ')
      }
      aside={() => <TermStateField />}
    />
  );
}

export const OrganisationTable = () => (
  <ListTable>
    <DataTable.Col source="name">
      <RowLink>
        <TextField source="name" />
      </RowLink>
    </DataTable.Col>
    <DataTable.Col source="kind" disableSort>
      <EnumField source="kind" name="OrganisationKind" />
    </DataTable.Col>
    <DataTable.Col source="area">
      <AreaField below />
    </DataTable.Col>
    <DataTable.Col source="secretary" disableSort>
      <TextField source="secretary.name" emptyText="kernel.none" />
    </DataTable.Col>
    <DataTable.Col source="startsOn">
      <DateField source="startsOn" />
    </DataTable.Col>
    <DataTable.Col source="endsOn">
      <DateField source="endsOn" emptyText="kernel.none" />
    </DataTable.Col>
    <DataTable.Col source="current" disableSort>
      <TermStateField />
    </DataTable.Col>
  </ListTable>
);
