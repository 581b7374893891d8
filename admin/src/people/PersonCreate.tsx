import { CreatePage } from '../kernel/pages/CreatePage';
import { HouseholdInput } from './HouseholdInput';
import { PersonInputs } from './PersonInputs';

export default function PersonCreate() {
  return (
    <CreatePage>
      <HouseholdInput deed="createPerson" />
      <PersonInputs />
    </CreatePage>
  );
}
