import { Box, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { StartSecondFactorMutation } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { ConfirmForm } from './ConfirmForm';
import { PasswordForm } from './PasswordForm';
import { QrPicture } from './QrPicture';
import { TypedSecret } from './TypedSecret';

type Started = StartSecondFactorMutation['startSecondFactor'];

/** Three steps: the password, the telephone's app, and a code as proof that it works. */
export function SetUpSecondFactor({ onConfirmed }: { onConfirmed: (recoveryCodes: string[]) => void }) {
  const translate = useTranslate();
  const [isBegun, setBegun] = useState(false);
  const [started, setStarted] = useState<Started>();
  if (!isBegun)
    return (
      <Stack sx={{ gap: 2, alignItems: 'flex-start' }}>
        <Typography variant="body2">{translate('security.explain')}</Typography>
        <LabelledButton label="security.setUp" variant="contained" onClick={() => setBegun(true)} />
      </Stack>
    );
  if (!started) return <PasswordForm onStarted={setStarted} onCancel={() => setBegun(false)} />;
  return (
    <Stack component="ol" sx={{ gap: 2, m: 0, pl: 2.5 }}>
      <li>
        <Typography variant="body2" gutterBottom>
          {translate('security.scan')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
          <QrPicture text={started.uri} label={translate('security.qr')} />
          <TypedSecret secret={started.secret} uri={started.uri} />
        </Box>
      </li>
      <li>
        <Typography variant="body2">{translate('security.confirm')}</Typography>
        <ConfirmForm until={started.until} onConfirmed={onConfirmed} onOver={() => setStarted(undefined)} />
      </li>
    </Stack>
  );
}
