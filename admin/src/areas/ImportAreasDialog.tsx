import { useTranslate } from 'react-admin';
import { TriedFileDialog } from '../kernel/files/TriedFileDialog';
import { ImportOutcome } from './ImportOutcome';
import { useImportAreas } from './useImportAreas';

interface ImportAreasDialogProps {
  countyId: string;
  onClose: () => void;
}

/** What is wrong with the file stands there line by line. */
export function ImportAreasDialog({ countyId, onClose }: ImportAreasDialogProps) {
  const translate = useTranslate();
  return (
    <TriedFileDialog
      title={translate('deeds.importAreas.label')}
      explain={translate('deeds.importAreas.explain')}
      words={{ choose: 'resources.areas.import.choose', carryOut: 'resources.areas.import.carryOut' }}
      accept=".csv,text/csv"
      tried={useImportAreas(countyId)}
      isReady={({ errors, created, renamed }) => errors.length === 0 && created + renamed > 0}
      show={(outcome) => <ImportOutcome outcome={outcome} />}
      onClose={onClose}
    />
  );
}
