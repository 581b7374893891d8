import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { TriedFileDialog } from '../kernel/files/TriedFileDialog';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { BoundaryOutcome } from './BoundaryOutcome';
import { useSetBoundaries } from './useSetBoundaries';

interface BoundariesDialogProps {
  area: AreaFactsFragment;
  onClose: () => void;
}

/** What of the file matches which area, and what matches none; and the way to be rid of what is there. */
export function BoundariesDialog({ area, onClose }: BoundariesDialogProps) {
  const translate = useTranslate();
  const [asks, setAsks] = useState(false);
  const { tried, remove } = useSetBoundaries(area.id);
  return (
    <>
      <TriedFileDialog
        title={translate('boundaries.of', { name: area.name })}
        explain={translate('deeds.setBoundaries.explain')}
        words={{ choose: 'boundaries.choose', carryOut: 'boundaries.carryOut' }}
        accept=".geojson,.json,application/geo+json"
        maxWidth="md"
        tried={tried}
        isReady={({ added, replaced }) => added + replaced > 0}
        show={(outcome) => <BoundaryOutcome outcome={outcome} />}
        aside={
          <LabelledButton
            label="deeds.removeBoundaries.label"
            color="error"
            disabled={tried.isPending}
            onClick={() => setAsks(true)}
            sx={{ mr: 'auto' }}
          />
        }
        onClose={onClose}
      />
      <Confirm
        isOpen={asks}
        title={translate('deeds.removeBoundaries.label')}
        content={translate('deeds.removeBoundaries.explain', { name: area.name })}
        onConfirm={() => {
          setAsks(false);
          void remove();
        }}
        onClose={() => setAsks(false)}
      />
    </>
  );
}
