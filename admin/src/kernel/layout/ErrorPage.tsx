import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** What a browser says of a part of the panel that did not come: the line is down, or the server has a newer one. */
const NOT_FETCHED = /dynamically imported|module script|preload/i;

interface ErrorPageProps {
  error?: unknown;
}

/** Comes with the first load: without signal it could not be fetched. A part that failed to load is only asked for again after a reload. */
export function ErrorPage({ error }: ErrorPageProps) {
  const translate = useTranslate();
  const isFetching = error instanceof Error && NOT_FETCHED.test(error.message);
  return (
    <Box role="alert" sx={{ p: 3, mx: 'auto', maxWidth: 420, textAlign: 'center' }}>
      <Typography variant="h6">
        {translate(isFetching ? 'kernel.error.notFetched' : 'ra.page.error')}
      </Typography>
      <Typography color="text.secondary" sx={{ my: 2 }}>
        {translate(isFetching ? 'kernel.error.notFetchedHelp' : 'ra.message.error')}
      </Typography>
      <Button variant="contained" onClick={() => window.location.reload()}>
        {translate('kernel.error.reload')}
      </Button>
    </Box>
  );
}
