import AssignIcon from '@mui/icons-material/AssignmentInd';
import { lazy } from 'react';
import { useGetMany, useListContext, useUnselectAll } from 'react-admin';
import { DialogButton } from '../kernel/deeds/DialogButton';
import { useDeed } from '../kernel/deeds/useDeed';
import type { HouseholdFactsFragment } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { isViewing } from '../kernel/session/viewToken';
import { AssignHouseholdsDocument } from './documents';
import { isAssignable, seen } from './assignable';

const AssignHouseholdsDialog = lazy(async () => ({
  default: (await import('./AssignHouseholdsDialog')).AssignHouseholdsDialog,
}));

/** What can be done with the households that are ticked, on whatever page of the list they stand. */
export function AssignHouseholdsButtons() {
  const { selectedIds } = useListContext<HouseholdFactsFragment>();
  const unselectAll = useUnselectAll('households');
  const takeBack = useDeed('takeBackHouseholds', AssignHouseholdsDocument);
  const { data } = useGetMany<HouseholdFactsFragment>('households', { ids: selectedIds });
  const chosen = data?.filter((household) => household !== undefined) ?? [];
  const isReady =
    chosen.length === selectedIds.length && chosen.length > 0 && chosen.every(isAssignable) && !isViewing();
  const freed = async () => {
    const { ok } = await takeBack({ households: seen(chosen), accountId: null });
    if (ok) unselectAll();
  };
  return (
    <>
      <DialogButton
        label="deeds.assignHouseholds.label"
        variant="contained"
        startIcon={<AssignIcon />}
        disabled={!isReady}
        about={chosen}
      >
        {(opened, onClose) => (
          <AssignHouseholdsDialog households={opened} onClose={onClose} onDone={() => unselectAll()} />
        )}
      </DialogButton>
      <LabelledButton
        label="deeds.takeBackHouseholds.label"
        disabled={!isReady || !chosen.some(({ worker }) => worker)}
        onClick={() => void freed()}
      />
    </>
  );
}
