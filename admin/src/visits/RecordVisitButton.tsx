import DoorIcon from '@mui/icons-material/DoorFront';
import { lazy } from 'react';
import { ResourceContextProvider, useRecordContext } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { HouseholdFactsFragment } from '../kernel/gql/graphql';
import { uuidv7 } from '../kernel/uuidv7';
import { useOpenResponses } from '../responses/useOpenResponses';
import { RecordVisitDocument } from './documents';

const RecordVisitInputs = lazy(() => import('./RecordVisitInputs'));

/** On a household, three taps: this button, the outcome, save. */
export function RecordVisitButton() {
  const household = useRecordContext<HouseholdFactsFragment>();
  const { current } = useOpenResponses();
  const expected = Math.max(1, household?.registeredSize ?? 0, household?.declaredSize ?? 0);
  return (
    <ResourceContextProvider value="visits">
      <DeedButton
        deed="recordVisit"
        document={RecordVisitDocument}
        start={({ id }: HouseholdFactsFragment) => ({
          id: uuidv7(),
          householdId: id,
          responseId: current?.id,
          noticesHanded: 0,
        })}
        icon={<DoorIcon />}
        variant="contained"
      >
        <RecordVisitInputs expected={expected} />
      </DeedButton>
    </ResourceContextProvider>
  );
}
