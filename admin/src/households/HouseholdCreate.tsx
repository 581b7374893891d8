import { AreaInput } from '../areas/AreaInput';
import { CreatePage } from '../kernel/pages/CreatePage';
import { HOUSEHOLD_AREA_KINDS } from './householdAreaKinds';
import { HouseholdInputs } from './HouseholdInputs';

export default function HouseholdCreate() {
  return (
    <CreatePage>
      <AreaInput source="areaId" kinds={HOUSEHOLD_AREA_KINDS} deed="createHousehold" />
      <HouseholdInputs />
    </CreatePage>
  );
}
