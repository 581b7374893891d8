import HandOverIcon from '@mui/icons-material/SwapHoriz';
import { lazy } from 'react';
import { useRecordContext } from 'react-admin';
import { DialogButton } from '../kernel/deeds/DialogButton';
import { useViewerCan } from '../kernel/deeds/ViewerCan';
import type { BindingFactsFragment } from '../kernel/gql/graphql';

const HandOverDialog = lazy(async () => ({ default: (await import('./HandOverDialog')).HandOverDialog }));

/** Hands over this one. */
export function HandOverButton() {
  const binding = useRecordContext<BindingFactsFragment>();
  const permitted = useViewerCan('handOverBinding');
  if (!binding || !permitted) return null;
  return (
    <DialogButton
      label="deeds.handOverBinding.label"
      variant="outlined"
      startIcon={<HandOverIcon />}
      about={binding}
    >
      {(opened, onClose) => <HandOverDialog bindings={[opened]} onClose={onClose} />}
    </DialogButton>
  );
}
