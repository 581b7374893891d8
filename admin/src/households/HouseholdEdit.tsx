import { EditPage } from '../kernel/pages/EditPage';
import { HouseholdInputs } from './HouseholdInputs';

export default function HouseholdEdit() {
  return (
    <EditPage>
      <HouseholdInputs />
    </EditPage>
  );
}
