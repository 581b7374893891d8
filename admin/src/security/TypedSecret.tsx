import { Link, Stack, Typography } from '@mui/material';
import CopyIcon from '@mui/icons-material/ContentCopy';
import { useTranslate } from 'react-admin';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { useCopy } from './useCopy';

/** For whoever cannot scan: on the very telephone the app is opened by a tap, elsewhere the secret is typed. */
export function TypedSecret({ secret, uri }: { secret: string; uri: string }) {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const copy = useCopy();
  return (
    <Stack sx={{ flex: '1 1 220px', minWidth: 0, alignItems: 'flex-start' }}>
      {isPhone && (
        <Link href={uri} sx={{ py: 1.5 }}>
          {translate('security.openApp')}
        </Link>
      )}
      <Typography variant="body2" color="text.secondary">
        {translate('security.typed')}
      </Typography>
      <Typography
        component="code"
        sx={{ fontFamily: 'monospace', fontSize: 18, userSelect: 'all', overflowWrap: 'anywhere' }}
      >
        {secret.match(/.{1,4}/g)?.join(' ')}
      </Typography>
      <LabelledButton label="resources.accounts.copy" startIcon={<CopyIcon />} onClick={() => copy(secret)} />
    </Stack>
  );
}
