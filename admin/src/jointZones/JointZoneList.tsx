import { DataTable, DateField, NullableBooleanInput, TextField } from 'react-admin';
import { TextSearchInput } from '../kernel/fields/TextSearchInput';
import type { JointZoneFactsFragment } from '../kernel/gql/graphql';
import { ListTable } from '../kernel/lists/ListTable';
import { CardList } from '../kernel/pages/CardList';
import { ListPage } from '../kernel/pages/ListPage';
import { RowLink } from '../kernel/pages/RowLink';
import { TermStateField } from '../organisations/TermStateField';
import { SharesField } from './SharesField';

const filters = [
  <TextSearchInput key="name" source="name" alwaysOn />,
  <NullableBooleanInput
    key="current"
    source="current"
    trueLabel="resources.jointZones.states.current"
    falseLabel="resources.jointZones.notCurrent"
    nullLabel="resources.jointZones.all"
  />,
];

const sides = ({ sides }: JointZoneFactsFragment) => sides.map(({ name }) => name).join('、');

export default function JointZoneList() {
  return (
    <ListPage
      filters={filters}
      sort={{ field: 'endsOn', order: 'DESC' }}
      cards={
        <CardList<JointZoneFactsFragment>
          title={({ name }) => name}
          line={(zone) => sides(zone)}
          aside={() => <TermStateField />}
        />
      }
      table={
        <ListTable>
          <DataTable.Col source="name">
            <RowLink>
              <TextField source="name" />
            </RowLink>
          </DataTable.Col>
          <DataTable.Col source="sides" disableSort render={sides} />
          <DataTable.Col source="shares" disableSort>
            <SharesField />
          </DataTable.Col>
          <DataTable.Col source="leadName" disableSort />
          <DataTable.Col source="startsOn">
            <DateField source="startsOn" />
          </DataTable.Col>
          <DataTable.Col source="endsOn">
            <DateField source="endsOn" />
          </DataTable.Col>
          <DataTable.Col source="current" disableSort>
            <TermStateField />
          </DataTable.Col>
        </ListTable>
      }
    />
  );
}
