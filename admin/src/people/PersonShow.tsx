import { DateField, TextField } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import { EnumField } from '../kernel/fields/EnumField';
import { Facts } from '../kernel/fields/Facts';
import { ShowPage } from '../kernel/pages/ShowPage';
import { MovePersonButton } from './MovePersonButton';
import { PersonHouseholdLink } from './PersonHouseholdLink';
import { RegisterAnotherButton } from './RegisterAnotherButton';
import { RevealPersonField } from './RevealPersonField';

export default function PersonShow() {
  return (
    <ShowPage
      deeds={
        <>
          <RegisterAnotherButton />
          <MovePersonButton />
        </>
      }
    >
      <Facts>
        <TextField source="name" />
        <EnumField source="residence" name="Residence" />
        <RevealPersonField source="idNumber" />
        <RevealPersonField source="phone" />
        <EnumField source="sex" name="Sex" />
        <DateField source="birthDate" />
        <PersonHouseholdLink source="householdId" />
        <EnumField source="relation" name="Relation" />
        <AreaField source="area" />
      </Facts>
    </ShowPage>
  );
}
