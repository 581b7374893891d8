import { DataTable, DateField } from 'react-admin';
import { inChina } from '../kernel/chinaTime';
import { RowLink } from '../kernel/pages/RowLink';
import { ListTrail } from '../areas/ListTrail';
import type { AuditEventFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { ListTable } from '../kernel/lists/ListTable';
import { ListPage } from '../kernel/pages/ListPage';
import { ActionField, ActorField, SealedField, SubjectField } from './AuditEventFields';
import { auditEventFilters } from './AuditEventFilters';

export default function AuditEventList() {
  return (
    <ListPage
      trail={<ListTrail />}
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
              <DateField source="at" showTime options={inChina({ dateStyle: 'short', timeStyle: 'short' })} />{' '}
              <ActorField />
            </>
          )}
          aside={() => <SealedField />}
        />
      }
      table={
        <ListTable sx={tableSx}>
          <DataTable.Col source="at">
            <RowLink>
              <DateField
                source="at"
                showTime
                options={inChina({ dateStyle: 'short', timeStyle: 'medium' })}
              />
            </RowLink>
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
        </ListTable>
      }
    />
  );
}

/** Only the place and the reason are long; a moment or a word broken in two is hard to read down a column. */
const tableSx = {
  '& td': { whiteSpace: 'nowrap' },
  '& td.column-placeName, & td.column-reason': { whiteSpace: 'normal' },
};
