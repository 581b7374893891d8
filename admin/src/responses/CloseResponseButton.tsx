import StopIcon from '@mui/icons-material/StopCircle';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { ResponseFactsFragment } from '../kernel/gql/graphql';
import { CloseResponseDocument } from './documents';

export const CloseResponseButton = () => (
  <DeedButton
    deed="closeResponse"
    document={CloseResponseDocument}
    start={({ id, version }: ResponseFactsFragment) => ({ id, version })}
    icon={<StopIcon />}
    color="error"
  />
);
