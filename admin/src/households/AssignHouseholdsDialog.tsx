import { Alert, Typography } from '@mui/material';
import { RadioButtonGroupInput, required, useTranslate } from 'react-admin';
import { DeedDialog } from '../kernel/deeds/DeedDialog';
import { ItemFaults } from '../kernel/deeds/ItemFaults';
import type { AssignHouseholdsInput, HouseholdFactsFragment } from '../kernel/gql/graphql';
import { Loading } from '../kernel/layout/Loading';
import { seen } from './assignable';
import { AssignHouseholdsDocument } from './documents';
import { householdAddress } from './householdAddress';
import { useCandidates } from './useCandidates';

interface AssignHouseholdsDialogProps {
  households: HouseholdFactsFragment[];
  onClose: () => void;
  onDone?: () => void;
}

/** Who goes to these doors, out of those who may go to every one of them. */
export function AssignHouseholdsDialog({ households, onClose, onDone }: AssignHouseholdsDialogProps) {
  const translate = useTranslate();
  const choices = useCandidates(households);
  const grids = [...new Set(households.map(({ area }) => area.name))];
  return (
    <DeedDialog<AssignHouseholdsInput>
      deed="assignHouseholds"
      document={AssignHouseholdsDocument}
      start={{ households: seen(households) }}
      onClose={onClose}
      onDone={onDone}
    >
      <Typography sx={{ mb: 1 }}>
        {translate('resources.households.assigned.chosen', {
          smart_count: households.length,
          grids: grids.slice(0, 3).join('、') + (grids.length > 3 ? '…' : ''),
        })}
      </Typography>
      {!choices && <Loading />}
      {choices?.length === 0 && (
        <Alert severity="info">{translate('resources.households.assigned.nobody')}</Alert>
      )}
      {choices && choices.length > 0 && (
        <RadioButtonGroupInput
          source="accountId"
          label="resources.households.fields.worker"
          choices={choices}
          defaultValue={choices.length === 1 ? choices[0]?.id : undefined}
          translateChoice={false}
          row={false}
          validate={required()}
        />
      )}
      <ItemFaults field="households" names={households.map(householdAddress)} />
    </DeedDialog>
  );
}
