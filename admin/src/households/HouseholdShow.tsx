import { DateField } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import { EnumField } from '../kernel/fields/EnumField';
import { Facts } from '../kernel/fields/Facts';
import { ShowPage } from '../kernel/pages/ShowPage';
import { PeopleOfHousehold } from '../people/PeopleOfHousehold';
import { RecordVisitButton } from '../visits/RecordVisitButton';
import { VisitsOfHousehold } from '../visits/VisitsOfHousehold';
import { HouseholdAddressField } from './HouseholdAddressField';
import { HouseholdSizeField } from './HouseholdSizeField';
import { MoveHouseholdButton } from './MoveHouseholdButton';
import { RevealHouseholdPhone } from './RevealHouseholdPhone';

export default function HouseholdShow() {
  return (
    <ShowPage
      deeds={
        <>
          <RecordVisitButton />
          <MoveHouseholdButton />
        </>
      }
      related={
        <>
          <PeopleOfHousehold />
          <VisitsOfHousehold />
        </>
      }
    >
      <Facts>
        <HouseholdAddressField source="address" />
        <AreaField source="area" />
        <HouseholdSizeField source="size" />
        <RevealHouseholdPhone source="phone" />
        <EnumField source="tags" name="HouseholdTag" />
        <DateField source="createdAt" />
      </Facts>
    </ShowPage>
  );
}
