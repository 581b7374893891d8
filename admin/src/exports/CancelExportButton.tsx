import CancelIcon from '@mui/icons-material/Cancel';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { ExportFactsFragment } from '../kernel/gql/graphql';
import { CancelExportDocument } from './documents';

export const CancelExportButton = () => (
  <DeedButton
    deed="cancelExport"
    document={CancelExportDocument}
    start={({ id }: ExportFactsFragment) => ({ id })}
    icon={<CancelIcon />}
    color="error"
  />
);
