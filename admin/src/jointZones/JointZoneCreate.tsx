import { DateInput, required } from 'react-admin';
import { chinaDay } from '../kernel/chinaDay';
import { CreatePage } from '../kernel/pages/CreatePage';
import { JointZoneInputs } from './JointZoneInputs';

export default function JointZoneCreate() {
  return (
    <CreatePage>
      <DateInput source="startsOn" defaultValue={chinaDay()} validate={required()} />
      <JointZoneInputs />
    </CreatePage>
  );
}
