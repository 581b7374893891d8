import { EditPage } from '../kernel/pages/EditPage';
import { ResponseInputs } from './ResponseInputs';

export default function ResponseEdit() {
  return (
    <EditPage>
      <ResponseInputs />
    </EditPage>
  );
}
