import MoveIcon from '@mui/icons-material/DriveFileMove';
import { AreaInput } from '../areas/AreaInput';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { HouseholdFactsFragment } from '../kernel/gql/graphql';
import { MoveHouseholdDocument } from './documents';
import { HOUSEHOLD_AREA_KINDS } from './householdAreaKinds';

export const MoveHouseholdButton = () => (
  <DeedButton
    deed="moveHousehold"
    document={MoveHouseholdDocument}
    start={({ id, version }: HouseholdFactsFragment) => ({ id, version })}
    icon={<MoveIcon />}
  >
    <AreaInput source="areaId" kinds={HOUSEHOLD_AREA_KINDS} deed="moveHousehold" />
  </DeedButton>
);
