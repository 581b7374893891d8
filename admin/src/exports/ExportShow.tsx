import { DateField, FunctionField, TextField, useShowContext } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import { Facts } from '../kernel/fields/Facts';
import type { ExportFactsFragment } from '../kernel/gql/graphql';
import { ShowPage } from '../kernel/pages/ShowPage';
import { CancelExportButton } from './CancelExportButton';
import { DownloadExportButton } from './DownloadExportButton';
import { ExportProgressField, isUnderWay } from './ExportProgressField';
import { useFollow } from './useFollow';

function Following() {
  const { record, refetch } = useShowContext<ExportFactsFragment>();
  useFollow(record !== undefined && isUnderWay(record), refetch);
  return null;
}

export default function ExportShow() {
  return (
    <ShowPage
      deeds={
        <>
          <DownloadExportButton />
          <CancelExportButton />
        </>
      }
    >
      <Following />
      <Facts>
        <TextField source="fileName" />
        <ExportProgressField source="progress" />
        <TextField source="reason" />
        <AreaField source="area" />
        <FunctionField
          source="columns"
          render={({ columns }: ExportFactsFragment) => columns.map(({ title }) => title).join('、')}
        />
        <DateField source="createdAt" showTime />
        <DateField source="finishedAt" showTime emptyText="kernel.none" />
        <DateField source="expiresAt" showTime emptyText="kernel.none" />
        <TextField source="failure" emptyText="kernel.none" />
      </Facts>
    </ShowPage>
  );
}
