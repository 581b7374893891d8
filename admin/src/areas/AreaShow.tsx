import { Box, Card } from '@mui/material';
import { DateField, TextField, useRecordContext } from 'react-admin';
import { useParams } from 'react-router-dom';
import { EnumField } from '../kernel/fields/EnumField';
import { Facts } from '../kernel/fields/Facts';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { useViewerCan } from '../kernel/deeds/ViewerCan';
import { ShowPage } from '../kernel/pages/ShowPage';
import { BindingsOfArea } from '../bindings/BindingsOfArea';
import { AssignGridsButton } from '../posts/AssignGridsButton';
import { AreaChanges } from './AreaChanges';
import { AreaHistory } from './AreaHistory';
import { AreaLineage } from './AreaLineage';
import { AreaLinks } from './AreaLinks';
import { AreaTree } from './AreaTree';
import { ChangeAreaCodeButton, ChangeAreaKindButton, ReopenAreaButton } from './ChangeAreaButtons';
import { ChildrenOfArea } from './ChildrenOfArea';
import { CloseAreaButton } from './CloseAreaButton';
import { CreateAreaButton } from './CreateAreaButton';
import { ImportAreasButton } from './ImportAreasButton';
import { MergeAreasButton } from './MergeAreasButton';
import { MoveAreaButton } from './MoveAreaButton';
import { RenameAreaButton } from './RenameAreaButton';
import { SplitAreaButton } from './SplitAreaButton';

/** The detail page, on a desk with the tree beside it; on a phone one goes down by the list of what is below. */
export default function AreaShow() {
  const isPhone = useIsPhone();
  const { id } = useParams();
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2 }}>
      {!isPhone && (
        <Card
          sx={{
            width: 300,
            flexShrink: 0,
            mt: 1,
            p: 1,
            position: 'sticky',
            top: 64,
            maxHeight: 'calc(100vh - 80px)',
            overflow: 'auto',
          }}
        >
          <AreaTree currentId={id} />
        </Card>
      )}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <AreaDetail isPhone={isPhone} />
      </Box>
    </Box>
  );
}

/** Where there is a grid at or below the area, and somebody can be given it. */
function AssignGridsHere() {
  const area = useRecordContext<AreaFactsFragment>();
  const permitted = useViewerCan('grantPost');
  if (!area || !permitted || (area.kind !== 'GRID' && area.gridCount === 0)) return null;
  return <AssignGridsButton areaId={area.id} start={area.kind === 'GRID' ? [area.id] : []} />;
}

const AreaDetail = ({ isPhone }: { isPhone: boolean }) => (
  <ShowPage
    deeds={
      <>
        <CreateAreaButton />
        <AssignGridsHere />
        <ImportAreasButton />
        <RenameAreaButton />
        <MoveAreaButton />
        <MergeAreasButton />
        <SplitAreaButton />
        <ChangeAreaKindButton />
        <ChangeAreaCodeButton />
        <CloseAreaButton />
        <ReopenAreaButton />
      </>
    }
    related={
      <>
        <AreaLinks />
        <BindingsOfArea />
        {isPhone && <ChildrenOfArea />}
        <AreaChanges />
        <AreaHistory />
      </>
    }
  >
    <AreaLineage />
    <Facts>
      <TextField source="name" />
      <EnumField source="kind" name="AreaKind" />
      <TextField source="officialCode" emptyText="kernel.none" />
      <EnumField source="status" name="AreaStatus" />
      <TextField source="childCount" />
      <TextField source="gridCount" />
      <DateField source="validFrom" />
      <DateField source="validTo" emptyText="kernel.none" />
    </Facts>
  </ShowPage>
);
