import { Alert, Card, CardContent } from '@mui/material';
import { DateField, TextField, useRecordContext } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import { DeedButton } from '../kernel/deeds/DeedButton';
import { EnumField } from '../kernel/fields/EnumField';
import { Facts } from '../kernel/fields/Facts';
import type { ImportFactsFragment } from '../kernel/gql/graphql';
import { ShowPage } from '../kernel/pages/ShowPage';
import { CancelImportDocument, UndoImportDocument } from './documents';
import { FirstPasswords } from './FirstPasswords';
import { ImportCheck } from './ImportCheck';
import { ImportColumns } from './ImportColumns';
import { ImportProgress } from './ImportProgress';
import { ImportStatusField } from './ImportStatusField';
import { isUnderWay } from './isUnderWay';

/** How often the page asks how far it has come. */
const EVERY_MS = 1_500;

/** One import from its columns to its end; what can be done next stands below its facts. */
export default function ImportShow() {
  return (
    <ShowPage
      queryOptions={{
        refetchInterval: ({ state }) =>
          isUnderWay(state.data as ImportFactsFragment | undefined) ? EVERY_MS : false,
      }}
      deeds={
        <>
          <DeedButton deed="cancelImport" document={CancelImportDocument} start={idOf} color="error" />
          <DeedButton deed="undoImport" document={UndoImportDocument} start={idOf} color="error" />
        </>
      }
      related={<Next />}
    >
      <Facts>
        <TextField source="fileName" />
        <ImportStatusField source="status" />
        <EnumField source="kind" name="ImportKind" />
        <AreaField source="area" />
        <TextField source="rows" />
        <TextField source="made" />
        <TextField source="accountName" />
        <DateField source="createdAt" showTime />
      </Facts>
    </ShowPage>
  );
}

const idOf = ({ id }: ImportFactsFragment) => ({ id });

/** What there is to see or to do, by how far it has come. */
function Next() {
  const record = useRecordContext<ImportFactsFragment>();
  if (!record) return null;
  const { id, status, failure, viewerCan } = record;
  return (
    <>
      {failure && <Alert severity="error">{failure}</Alert>}
      <FirstPasswords key={`${id} passwords`} record={record} />
      {isUnderWay(record) && (
        <Card>
          <CardContent>
            <ImportProgress record={record} />
          </CardContent>
        </Card>
      )}
      {viewerCan.includes('checkImport') && <ImportColumns key={`${id} columns`} record={record} />}
      {!isUnderWay(record) && status !== 'WAITING' && status !== 'UPLOADED' && (
        <ImportCheck key={`${id} ${status}`} record={record} />
      )}
    </>
  );
}
