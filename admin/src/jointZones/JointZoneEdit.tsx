import { EditPage } from '../kernel/pages/EditPage';
import { JointZoneInputs } from './JointZoneInputs';

export default function JointZoneEdit() {
  return (
    <EditPage>
      <JointZoneInputs />
    </EditPage>
  );
}
