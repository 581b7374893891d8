import PersonAddIcon from '@mui/icons-material/PersonAdd';
import { useRecordContext, type RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';
import { ViewerCan } from '../kernel/deeds/ViewerCan';
import { LabelledButton } from '../kernel/layout/LabelledButton';

/** On a household: opens the person form with the household filled in. */
export function CreatePersonButton() {
  const household = useRecordContext<RaRecord<string>>();
  return (
    <ViewerCan deed="createPerson">
      <LabelledButton
        label="deeds.createPerson.label"
        startIcon={<PersonAddIcon />}
        component={Link}
        to="/people/create"
        state={{ record: { householdId: household?.id } }}
      />
    </ViewerCan>
  );
}
