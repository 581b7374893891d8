import { DateField, TextField } from 'react-admin';
import { AreaTrail } from '../areas/AreaTrail';
import { AreaField } from '../areas/AreaField';
import { ImportLink } from '../imports/ImportLink';
import { EnumField } from '../kernel/fields/EnumField';
import { Facts } from '../kernel/fields/Facts';
import { InlineEdit } from '../kernel/inline/InlineEdit';
import { ShowPage } from '../kernel/pages/ShowPage';
import { MovePersonButton } from './MovePersonButton';
import { PersonHouseholdLink } from './PersonHouseholdLink';
import { birthDateInput, nameInput, relationInput, residenceInput, sexInput } from './PersonInputs';
import { RegisterAnotherButton } from './RegisterAnotherButton';
import { RevealPersonField } from './RevealPersonField';

export default function PersonShow() {
  return (
    <ShowPage
      trail={<AreaTrail />}
      deeds={
        <>
          <RegisterAnotherButton />
          <MovePersonButton />
        </>
      }
    >
      <Facts>
        <InlineEdit source="name" input={nameInput}>
          <TextField source="name" />
        </InlineEdit>
        <InlineEdit source="residence" input={residenceInput}>
          <EnumField source="residence" name="Residence" />
        </InlineEdit>
        <RevealPersonField source="idNumber" />
        <RevealPersonField source="phone" />
        <InlineEdit source="sex" input={sexInput}>
          <EnumField source="sex" name="Sex" />
        </InlineEdit>
        <InlineEdit source="birthDate" input={birthDateInput}>
          <DateField source="birthDate" />
        </InlineEdit>
        <PersonHouseholdLink source="householdId" />
        <InlineEdit source="relation" input={relationInput}>
          <EnumField source="relation" name="Relation" />
        </InlineEdit>
        <AreaField source="area" />
        <ImportLink source="import" />
      </Facts>
    </ShowPage>
  );
}
