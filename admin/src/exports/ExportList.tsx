import { DataTable, DateField, SelectInput, TextField, useListContext } from 'react-admin';
import { inChina } from '../kernel/chinaTime';
import { enumChoices } from '../kernel/fields/enumChoices';
import { ExportStatus, type ExportFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { ListTable } from '../kernel/lists/ListTable';
import { ListPage } from '../kernel/pages/ListPage';
import { RowLink } from '../kernel/pages/RowLink';
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
          <ListTable>
            <DataTable.Col source="fileName" disableSort>
              <RowLink>
                <TextField source="fileName" />
              </RowLink>
            </DataTable.Col>
            <DataTable.Col source="progress" disableSort>
              <ExportProgressField />
            </DataTable.Col>
            <DataTable.Col source="reason" disableSort />
            <DataTable.Col source="createdAt">
              <DateField
                source="createdAt"
                showTime
                options={inChina({ dateStyle: 'short', timeStyle: 'short' })}
              />
            </DataTable.Col>
            <DataTable.Col label="resources.exports.download" disableSort>
              <DownloadExportButton />
            </DataTable.Col>
          </ListTable>
        </>
      }
    />
  );
}
