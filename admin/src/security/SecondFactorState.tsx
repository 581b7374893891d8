import { Alert, Stack, Typography } from '@mui/material';
import ShieldIcon from '@mui/icons-material/VerifiedUser';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { chinaTime } from '../kernel/chinaTime';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { RemoveDialog } from './RemoveDialog';
import { RenewDialog } from './RenewDialog';

interface SecondFactorStateProps {
  factor: { since: string; recoveryCodesLeft: number };
  onRenewed: (recoveryCodes: string[]) => void;
  onRemoved: () => void;
}

/** So few recovery codes are soon none. */
const FEW = 3;

export function SecondFactorState({ factor, onRenewed, onRemoved }: SecondFactorStateProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const [isRemoving, setRemoving] = useState(false);
  const [isRenewing, setRenewing] = useState(false);
  const count = factor.recoveryCodesLeft;
  return (
    <Stack sx={{ gap: 1.5, alignItems: 'flex-start' }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
        <ShieldIcon color="success" aria-hidden />
        <Typography>
          {translate('security.active', {
            at: chinaTime(factor.since, locale, { dateStyle: 'medium' }),
          })}
        </Typography>
      </Stack>
      {count < FEW ? (
        <Alert severity="warning">{translate('security.fewCodes', { count })}</Alert>
      ) : (
        <Typography variant="body2" color="text.secondary">
          {translate('security.codesLeft', { count })}
        </Typography>
      )}
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        <LabelledButton
          label="deeds.renewRecoveryCodes.label"
          variant="outlined"
          onClick={() => setRenewing(true)}
        />
        <LabelledButton
          label="security.remove"
          variant="outlined"
          color="error"
          onClick={() => setRemoving(true)}
        />
      </Stack>
      {isRenewing && (
        <RenewDialog
          onClose={() => setRenewing(false)}
          onRenewed={(recoveryCodes) => {
            setRenewing(false);
            onRenewed(recoveryCodes);
          }}
        />
      )}
      {isRemoving && (
        <RemoveDialog
          onClose={() => setRemoving(false)}
          onRemoved={() => {
            setRemoving(false);
            onRemoved();
          }}
        />
      )}
    </Stack>
  );
}
