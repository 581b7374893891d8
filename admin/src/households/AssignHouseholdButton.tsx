import AssignIcon from '@mui/icons-material/AssignmentInd';
import { lazy } from 'react';
import { useRecordContext } from 'react-admin';
import { DialogButton } from '../kernel/deeds/DialogButton';
import { ViewerCan } from '../kernel/deeds/ViewerCan';
import type { HouseholdFactsFragment } from '../kernel/gql/graphql';

const AssignHouseholdsDialog = lazy(async () => ({
  default: (await import('./AssignHouseholdsDialog')).AssignHouseholdsDialog,
}));

/** The same for the one household whose page it stands on. */
export function AssignHouseholdButton() {
  const household = useRecordContext<HouseholdFactsFragment>();
  if (!household) return null;
  return (
    <ViewerCan deed="assignHouseholds">
      <DialogButton
        label="deeds.assignHouseholds.label"
        variant="outlined"
        startIcon={<AssignIcon />}
        about={household}
      >
        {(opened, onClose) => <AssignHouseholdsDialog households={[opened]} onClose={onClose} />}
      </DialogButton>
    </ViewerCan>
  );
}
