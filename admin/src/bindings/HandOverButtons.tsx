import HandOverIcon from '@mui/icons-material/SwapHoriz';
import { lazy } from 'react';
import { useGetMany, useListContext, useUnselectAll } from 'react-admin';
import { DialogButton } from '../kernel/deeds/DialogButton';
import type { BindingFactsFragment } from '../kernel/gql/graphql';

const HandOverDialog = lazy(async () => ({ default: (await import('./HandOverDialog')).HandOverDialog }));

/** Hands over the bindings that are ticked, on whatever page of the list they stand. */
export function HandOverButtons() {
  const { selectedIds } = useListContext<BindingFactsFragment>();
  const unselectAll = useUnselectAll('bindings');
  const { data } = useGetMany<BindingFactsFragment>('bindings', { ids: selectedIds });
  const chosen = data?.filter((binding) => binding !== undefined) ?? [];
  return (
    <DialogButton
      label="deeds.handOverBinding.label"
      variant="contained"
      startIcon={<HandOverIcon />}
      disabled={chosen.length !== selectedIds.length || chosen.length === 0}
      about={chosen}
    >
      {(opened, onClose) => (
        <HandOverDialog bindings={opened} onClose={onClose} onDone={() => unselectAll()} />
      )}
    </DialogButton>
  );
}
