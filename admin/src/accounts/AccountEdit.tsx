import { EditPage } from '../kernel/pages/EditPage';
import { AccountInputs } from './AccountInputs';

export default function AccountEdit() {
  return (
    <EditPage>
      <AccountInputs />
    </EditPage>
  );
}
