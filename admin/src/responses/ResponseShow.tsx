import { DateField, TextField } from 'react-admin';
import { AreaTrail } from '../areas/AreaTrail';
import { EnumField } from '../kernel/fields/EnumField';
import { Facts } from '../kernel/fields/Facts';
import { ShowPage } from '../kernel/pages/ShowPage';
import { CloseResponseButton } from './CloseResponseButton';
import { CoverageLink } from './CoverageLink';
import { ResponseStatusField } from './ResponseStatusField';

export default function ResponseShow() {
  return (
    <ShowPage
      trail={<AreaTrail />}
      deeds={
        <>
          <CoverageLink />
          <CloseResponseButton />
        </>
      }
    >
      <Facts>
        <TextField source="name" />
        <ResponseStatusField source="status" />
        <EnumField source="kind" name="ResponseKind" />
        <TextField
          source="area.name"
          label="resources.responses.fields.area"
          emptyText="resources.responses.areaAbove"
        />
        <EnumField source="level" name="ResponseLevel" />
        <TextField source="phase" />
        <DateField source="startsOn" />
        <DateField source="endsOn" emptyText="kernel.none" />
      </Facts>
    </ShowPage>
  );
}
