import { EditPage } from '../kernel/pages/EditPage';
import { PersonInputs } from './PersonInputs';

export default function PersonEdit() {
  return (
    <EditPage>
      <PersonInputs />
    </EditPage>
  );
}
