import { useOwnAct } from '../kernel/session/useOwnAct';
import { CodeDialog } from './CodeDialog';
import { RenewRecoveryCodesDocument } from './documents';

interface RenewDialogProps {
  onClose: () => void;
  onRenewed: (recoveryCodes: string[]) => void;
}

/** New recovery codes, while the telephone stays as it is. */
export function RenewDialog({ onClose, onRenewed }: RenewDialogProps) {
  const renew = useOwnAct(RenewRecoveryCodesDocument);
  return (
    <CodeDialog
      deed="renewRecoveryCodes"
      onClose={onClose}
      onSubmit={async (input) => {
        const outcome = await renew({ input });
        if (!('done' in outcome)) return outcome.errors;
        onRenewed(outcome.done.renewRecoveryCodes);
      }}
    />
  );
}
