import MoveIcon from '@mui/icons-material/DriveFileMove';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { PersonFactsFragment } from '../kernel/gql/graphql';
import { MovePersonDocument } from './documents';
import { HouseholdInput } from './HouseholdInput';

export const MovePersonButton = () => (
  <DeedButton
    deed="movePerson"
    document={MovePersonDocument}
    start={({ id, version }: PersonFactsFragment) => ({ id, version })}
    icon={<MoveIcon />}
  >
    <HouseholdInput deed="movePerson" />
  </DeedButton>
);
