import { DateField, TextField } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import { AreaTrail } from '../areas/AreaTrail';
import { Facts } from '../kernel/fields/Facts';
import { ShowPage } from '../kernel/pages/ShowPage';
import { TermStateField } from '../organisations/TermStateField';
import { EndJointZoneButton } from './EndJointZoneButton';
import { SharesField } from './SharesField';
import { SidesOfZone } from './SidesOfZone';

export default function JointZoneShow() {
  return (
    <ShowPage trail={<AreaTrail />} deeds={<EndJointZoneButton />} related={<SidesOfZone />}>
      <Facts>
        <TextField source="name" />
        <TermStateField source="current" />
        <SharesField source="shares" />
        <TextField source="leadName" />
        <DateField source="startsOn" />
        <DateField source="endsOn" />
        <AreaField source="area" />
      </Facts>
    </ShowPage>
  );
}
