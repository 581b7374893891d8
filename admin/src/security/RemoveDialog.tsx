import { useNotify } from 'react-admin';
import { useOwnAct } from '../kernel/session/useOwnAct';
import { CodeDialog } from './CodeDialog';
import { RemoveSecondFactorDocument } from './documents';

interface RemoveDialogProps {
  onClose: () => void;
  onRemoved: () => void;
}

export function RemoveDialog({ onClose, onRemoved }: RemoveDialogProps) {
  const notify = useNotify();
  const remove = useOwnAct(RemoveSecondFactorDocument);
  return (
    <CodeDialog
      deed="removeSecondFactor"
      recovery
      onClose={onClose}
      onSubmit={async (input) => {
        const outcome = await remove({ input });
        if (!('done' in outcome)) return outcome.errors;
        notify('deeds.removeSecondFactor.done', { type: 'success' });
        onRemoved();
      }}
    />
  );
}
