import { EditPage } from '../kernel/pages/EditPage';
import { PreviewToolbar } from './PreviewToolbar';
import { RoleInputs } from './RoleInputs';

export default function RoleEdit() {
  return (
    <EditPage wide toolbar={<PreviewToolbar />}>
      <RoleInputs />
    </EditPage>
  );
}
