import { DateField, TextField } from 'react-admin';
import { AreaTrail } from '../areas/AreaTrail';
import { AreaField } from '../areas/AreaField';
import { ImportLink } from '../imports/ImportLink';
import { EnumField } from '../kernel/fields/EnumField';
import { Facts } from '../kernel/fields/Facts';
import { InlineEdit } from '../kernel/inline/InlineEdit';
import { ShowPage } from '../kernel/pages/ShowPage';
import { PeopleOfHousehold } from '../people/PeopleOfHousehold';
import { RecordVisitButton } from '../visits/RecordVisitButton';
import { VisitsOfHousehold } from '../visits/VisitsOfHousehold';
import { HouseholdAddressField } from './HouseholdAddressField';
import { AssignHouseholdButton } from './AssignHouseholdButton';
import { addressInput, doorInput, sizeInput, tagsInput } from './HouseholdInputs';
import { HouseholdSizeField } from './HouseholdSizeField';
import { MoveHouseholdButton } from './MoveHouseholdButton';
import { RevealHouseholdPhone } from './RevealHouseholdPhone';
import { WorkerField } from './WorkerField';

export default function HouseholdShow() {
  return (
    <ShowPage
      trail={<AreaTrail />}
      deeds={
        <>
          <RecordVisitButton />
          <AssignHouseholdButton />
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
        <InlineEdit source="address" input={addressInput}>
          <HouseholdAddressField />
        </InlineEdit>
        <AreaField source="area" />
        <WorkerField source="worker" />
        <InlineEdit source="door" input={doorInput}>
          <TextField source="door" emptyText="kernel.none" />
        </InlineEdit>
        <InlineEdit source="declaredSize" label="resources.households.fields.size" input={sizeInput}>
          <HouseholdSizeField />
        </InlineEdit>
        <RevealHouseholdPhone source="phone" />
        <InlineEdit source="tags" input={tagsInput}>
          <EnumField source="tags" name="HouseholdTag" />
        </InlineEdit>
        <DateField source="createdAt" />
        <ImportLink source="import" />
      </Facts>
    </ShowPage>
  );
}
