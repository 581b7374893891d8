import { AreaInput } from '../areas/AreaInput';
import { CreatePage } from '../kernel/pages/CreatePage';
import { RoleInputs } from './RoleInputs';

export default function RoleCreate() {
  return (
    <CreatePage wide>
      <AreaInput source="areaId" kinds={['COUNTY']} deed="createRole" />
      <RoleInputs />
    </CreatePage>
  );
}
