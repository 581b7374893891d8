import { CreatePage } from '../kernel/pages/CreatePage';
import { BindingInputs } from './BindingInputs';

/** Opened from a vacancy, the area and the kind come with the address: `?source={"areaId":"...","kind":"CADRE"}`. */
export default function BindingCreate() {
  return (
    <CreatePage>
      <BindingInputs />
    </CreatePage>
  );
}
