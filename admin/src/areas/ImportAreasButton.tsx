import ImportIcon from '@mui/icons-material/UploadFile';
import { useState } from 'react';
import { useRecordContext } from 'react-admin';
import { ViewerCan } from '../kernel/deeds/ViewerCan';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { ImportAreasDialog } from './ImportAreasDialog';

/** On a county. */
export function ImportAreasButton() {
  const area = useRecordContext<AreaFactsFragment>();
  const [isOpen, setOpen] = useState(false);
  return (
    <ViewerCan deed="importAreas">
      <LabelledButton
        label="deeds.importAreas.label"
        variant="outlined"
        startIcon={<ImportIcon />}
        onClick={() => setOpen(true)}
      />
      {isOpen && area && <ImportAreasDialog countyId={area.id} onClose={() => setOpen(false)} />}
    </ViewerCan>
  );
}
