import { Box, GlobalStyles, Stack, Typography } from '@mui/material';
import CopyIcon from '@mui/icons-material/ContentCopy';
import PrintIcon from '@mui/icons-material/Print';
import { useTranslate } from 'react-admin';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { useCopy } from './useCopy';

interface RecoveryCodesProps {
  codes: string[];
  username: string;
  onKept: () => void;
}

/** Shown this once. A printer gets them, whose they are, and nothing else of the page. */
export function RecoveryCodes({ codes, username, onKept }: RecoveryCodesProps) {
  const translate = useTranslate();
  const copy = useCopy();
  return (
    <Stack sx={{ gap: 2, alignItems: 'flex-start' }}>
      <GlobalStyles
        styles={{
          '@media print': {
            'body *': { visibility: 'hidden' },
            '[data-print], [data-print] *': { visibility: 'visible', color: '#000' },
            '[data-print]': { position: 'fixed', inset: 0 },
          },
        }}
      />
      <Box data-print sx={{ width: '100%' }}>
        <Typography component="h3" sx={{ fontWeight: 600 }}>
          {translate('security.codesOf', { username })}
        </Typography>
        <Typography variant="body2">{translate('security.codesExplain')}</Typography>
        <Box
          component="ul"
          aria-label={translate('security.recoveryCodes')}
          sx={{
            m: 0,
            mt: 1.5,
            p: 0,
            listStyle: 'none',
            display: 'grid',
            gap: 1,
            gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
            fontFamily: 'monospace',
            fontSize: 17,
          }}
        >
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </Box>
      </Box>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        <LabelledButton label="security.kept" variant="contained" onClick={onKept} />
        <LabelledButton
          label="resources.accounts.copy"
          startIcon={<CopyIcon />}
          onClick={() => copy(codes.join('\n'))}
        />
        <LabelledButton label="security.print" startIcon={<PrintIcon />} onClick={() => window.print()} />
      </Stack>
    </Stack>
  );
}
