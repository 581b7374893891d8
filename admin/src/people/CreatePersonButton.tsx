import PersonAddIcon from '@mui/icons-material/PersonAdd';
import { CreateButton, useRecordContext, type RaRecord } from 'react-admin';
import { ViewerCan } from '../kernel/deeds/ViewerCan';

/** On a household: opens the person form with the household filled in. */
export function CreatePersonButton() {
  const household = useRecordContext<RaRecord<string>>();
  return (
    <ViewerCan deed="createPerson">
      <CreateButton
        resource="people"
        label="deeds.createPerson.label"
        icon={<PersonAddIcon />}
        state={{ record: { householdId: household?.id } }}
      />
    </ViewerCan>
  );
}
