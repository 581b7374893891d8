import { Box, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Loading } from './Loading';

/** Longer than a page takes on a good day. */
const LONG_MS = 4_000;

/** While it is asked who is here, or a page is fetched; somebody who waits long is told that they need do nothing. */
export function LoadingPage() {
  const translate = useTranslate();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Box sx={{ p: 3, mx: 'auto', maxWidth: 420 }}>
      <Loading />
      <Typography role="status" color="text.secondary" sx={{ mt: 2, textAlign: 'center' }}>
        {isLong && translate('kernel.error.waiting')}
      </Typography>
    </Box>
  );
}
