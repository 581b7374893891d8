import { DateField, NumberField, TextField } from 'react-admin';
import { AreaTrail } from '../areas/AreaTrail';
import { AreaField } from '../areas/AreaField';
import { Facts } from '../kernel/fields/Facts';
import { ShowPage } from '../kernel/pages/ShowPage';
import { AmendVisitButton } from './AmendVisitButton';
import { VisitHouseholdLink } from './VisitHouseholdLink';
import { VisitOutcomeField } from './VisitOutcomeField';
import { VoidVisitButton } from './VoidVisitButton';

export default function VisitShow() {
  return (
    <ShowPage
      trail={<AreaTrail />}
      deeds={
        <>
          <AmendVisitButton />
          <VoidVisitButton />
        </>
      }
    >
      <Facts>
        <VisitHouseholdLink source="household" />
        <AreaField source="area" />
        <DateField source="visitedAt" showTime />
        <VisitOutcomeField source="outcome" />
        <NumberField source="peopleMet" />
        <NumberField source="noticesHanded" />
        <TextField source="visitorName" />
        <TextField source="response.name" emptyText="kernel.none" />
        <TextField source="note" emptyText="kernel.none" />
        <TextField source="voidReason" emptyText="kernel.none" />
      </Facts>
    </ShowPage>
  );
}
