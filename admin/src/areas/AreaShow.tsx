import { Box, Card } from '@mui/material';
import { DateField, TextField } from 'react-admin';
import { useParams } from 'react-router-dom';
import { EnumField } from '../kernel/fields/EnumField';
import { Facts } from '../kernel/fields/Facts';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { ShowPage } from '../kernel/pages/ShowPage';
import { AreaLineage } from './AreaLineage';
import { AreaLinks } from './AreaLinks';
import { AreaTree } from './AreaTree';
import { ChildrenOfArea } from './ChildrenOfArea';
import { CloseAreaButton } from './CloseAreaButton';
import { CreateAreaButton } from './CreateAreaButton';
import { ImportAreasButton } from './ImportAreasButton';
import { RenameAreaButton } from './RenameAreaButton';

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

const AreaDetail = ({ isPhone }: { isPhone: boolean }) => (
  <ShowPage
    deeds={
      <>
        <CreateAreaButton />
        <ImportAreasButton />
        <RenameAreaButton />
        <CloseAreaButton />
      </>
    }
    related={
      <>
        <AreaLinks />
        {isPhone && <ChildrenOfArea />}
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
