import { Box, Stack, Typography } from '@mui/material';
import CopyIcon from '@mui/icons-material/ContentCopy';
import { useNotify, useTranslate } from 'react-admin';
import { LabelledButton } from '../kernel/layout/LabelledButton';

interface PasswordToHandOverProps {
  password: string;
  explanation: string;
}

/** A password the panel made: on the screen once, to be copied or written down. */
export function PasswordToHandOver({ password, explanation }: PasswordToHandOverProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = () =>
    navigator.clipboard.writeText(password).then(
      () => notify('resources.accounts.copied', { type: 'success' }),
      () => notify('resources.accounts.notCopied', { type: 'warning' }),
    );
  return (
    <Box sx={{ border: 1, borderColor: 'warning.main', borderRadius: 1.5, px: 2, py: 1, width: '100%' }}>
      <Typography variant="body2" color="text.secondary">
        {translate(explanation)}
      </Typography>
      <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography component="code" sx={{ fontFamily: 'monospace', fontSize: 20, userSelect: 'all' }}>
          {password}
        </Typography>
        <LabelledButton
          label="resources.accounts.copy"
          startIcon={<CopyIcon />}
          onClick={() => void copy()}
        />
      </Stack>
    </Box>
  );
}
