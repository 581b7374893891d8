import MapIcon from '@mui/icons-material/Map';
import { useState } from 'react';
import { ViewerCan } from '../kernel/deeds/ViewerCan';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { BoundariesDialog } from './BoundariesDialog';

/** On an area whose outlines, and those below it, the viewer may set. */
export function BoundariesButton({ area }: { area?: AreaFactsFragment }) {
  const [isOpen, setOpen] = useState(false);
  if (!area) return null;
  return (
    <ViewerCan deed="setBoundaries" record={area}>
      <LabelledButton
        label="deeds.setBoundaries.label"
        variant="outlined"
        startIcon={<MapIcon />}
        onClick={() => setOpen(true)}
      />
      {isOpen && <BoundariesDialog area={area} onClose={() => setOpen(false)} />}
    </ViewerCan>
  );
}
