import PersonAddIcon from '@mui/icons-material/PersonAdd';
import type { ButtonProps } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { ViewerCan } from '../kernel/deeds/ViewerCan';
import { LabelledButton } from '../kernel/layout/LabelledButton';

interface Household {
  id: string;
  viewerCan: string[];
}

interface CreatePersonButtonProps extends Pick<ButtonProps, 'variant'> {
  /** The record of the page without it. */
  household?: Household;
  label?: string;
}

/** On a household: opens the person form with the household filled in. */
export function CreatePersonButton({
  household: given,
  label = 'deeds.createPerson.label',
  variant,
}: CreatePersonButtonProps) {
  const household = useRecordContext<Household>({ record: given });
  return (
    <ViewerCan deed="createPerson" record={household}>
      <LabelledButton
        label={label}
        variant={variant}
        startIcon={<PersonAddIcon />}
        component={Link}
        to="/people/create"
        state={{ record: { householdId: household?.id } }}
      />
    </ViewerCan>
  );
}
