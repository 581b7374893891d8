import { DataTable, DateField } from 'react-admin';
import type { AuditEventFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { ListPage } from '../kernel/pages/ListPage';
import { ActionField, ActorField, SealedField, SubjectField } from './AuditEventFields';
import { auditEventFilters } from './AuditEventFilters';

export default function AuditEventList() {
  return (
    <ListPage
      filters={auditEventFilters}
      sort={{ field: 'at', order: 'DESC' }}
      cards={
        <CardList<AuditEventFactsFragment>
          title={() => (
            <>
              <SubjectField /> · <ActionField />
            </>
          )}
          line={() => (
            <>
              <DateField source="at" showTime options={{ dateStyle: 'short', timeStyle: 'short' }} />{' '}
              <ActorField />
            </>
          )}
          aside={() => <SealedField />}
        />
      }
      table={
        <DataTable bulkActionButtons={false} sx={tableSx}>
          <DataTable.Col source="at">
            <DateField source="at" showTime options={{ dateStyle: 'short', timeStyle: 'medium' }} />
          </DataTable.Col>
          <DataTable.Col source="accountName" disableSort>
            <ActorField />
          </DataTable.Col>
          <DataTable.Col source="subject" disableSort>
            <SubjectField />
          </DataTable.Col>
          <DataTable.Col source="action" disableSort>
            <ActionField />
          </DataTable.Col>
          <DataTable.Col source="placeName" disableSort />
          <DataTable.Col source="reason" disableSort />
          <DataTable.Col source="sealed" disableSort>
            <SealedField />
          </DataTable.Col>
        </DataTable>
      }
    />
  );
}

/** Only the place and the reason are long; a moment or a word broken in two is hard to read down a column. */
const tableSx = {
  '& td': { whiteSpace: 'nowrap' },
  '& td.column-placeName, & td.column-reason': { whiteSpace: 'normal' },
};
