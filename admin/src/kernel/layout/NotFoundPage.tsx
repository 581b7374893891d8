import HistoryIcon from '@mui/icons-material/History';
import { Stack, Typography } from '@mui/material';
import { Title, useAuthenticated, useTranslate } from 'react-admin';
import { LabelledButton } from './LabelledButton';

/** An address that leads nowhere; only who is signed in is told so. */
export default function NotFoundPage() {
  const translate = useTranslate();
  const { isPending } = useAuthenticated();
  if (isPending) return null;
  return (
    <Stack sx={{ alignItems: 'center', textAlign: 'center', gap: 2, py: 8, px: 2 }}>
      <Title title={translate('ra.page.not_found')} />
      <Typography variant="h5" component="h2">
        {translate('ra.page.not_found')}
      </Typography>
      <Typography color="text.secondary">{translate('ra.message.not_found')}</Typography>
      <LabelledButton
        label="ra.action.back"
        variant="contained"
        startIcon={<HistoryIcon />}
        onClick={() => window.history.back()}
      />
    </Stack>
  );
}
