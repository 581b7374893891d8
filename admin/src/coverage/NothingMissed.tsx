import { Card, Stack, Typography } from '@mui/material';
import DoneIcon from '@mui/icons-material/VerifiedOutlined';
import { useTranslate } from 'react-admin';

/** What everybody works for: all lists are empty. */
export function NothingMissed() {
  const translate = useTranslate();
  return (
    <Card
      component="section"
      sx={{ borderColor: 'success.main', borderTop: 3, borderTopColor: 'success.main' }}
    >
      <Stack sx={{ alignItems: 'center', textAlign: 'center', gap: 1, px: 2, py: 5 }}>
        <DoneIcon color="success" sx={{ fontSize: 64 }} />
        <Typography variant="h6" component="h2" color="success.main">
          {translate('coverage.done.title')}
        </Typography>
        <Typography color="text.secondary">{translate('coverage.done.explain')}</Typography>
      </Stack>
    </Card>
  );
}
