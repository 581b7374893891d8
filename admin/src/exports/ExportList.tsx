import { DataTable, DateField, SelectInput, useListContext } from 'react-admin';
import { enumChoices } from '../kernel/fields/enumChoices';
import { ExportStatus, type ExportFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { ListPage } from '../kernel/pages/ListPage';
import { DownloadExportButton } from './DownloadExportButton';
import { ExportProgressField, isUnderWay } from './ExportProgressField';
import { useFollow } from './useFollow';

function Following() {
  const { data = [], refetch } = useListContext<ExportFactsFragment>();
  useFollow(data.some(isUnderWay), refetch);
  return null;
}

export default function ExportList() {
  return (
    <ListPage
      filters={[
        <SelectInput key="status" source="status" choices={enumChoices('ExportStatus', ExportStatus)} />,
      ]}
      sort={{ field: 'createdAt', order: 'DESC' }}
      cards={
        <>
          <Following />
          <CardList<ExportFactsFragment>
            title={({ fileName }) => fileName}
            line={() => <ExportProgressField />}
            aside={() => <DateField source="createdAt" />}
          />
        </>
      }
      table={
        <>
          <Following />
          <DataTable bulkActionButtons={false}>
            <DataTable.Col source="fileName" disableSort />
            <DataTable.Col source="progress" disableSort>
              <ExportProgressField />
            </DataTable.Col>
            <DataTable.Col source="reason" disableSort />
            <DataTable.Col source="createdAt">
              <DateField source="createdAt" showTime options={{ dateStyle: 'short', timeStyle: 'short' }} />
            </DataTable.Col>
            <DataTable.Col label="resources.exports.download" disableSort>
              <DownloadExportButton />
            </DataTable.Col>
          </DataTable>
        </>
      }
    />
  );
}
