import MoveIcon from '@mui/icons-material/DriveFileMove';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { MoveAreaDocument } from './changeDocuments';
import { MoveAreaInputs } from './MoveAreaInputs';

/** The same as dragging it in the tree. */
export const MoveAreaButton = () => (
  <DeedButton
    deed="moveArea"
    document={MoveAreaDocument}
    start={({ id, version }: AreaFactsFragment) => ({ id, version })}
    icon={<MoveIcon />}
    maxWidth="sm"
  >
    <MoveAreaInputs />
  </DeedButton>
);
