import { Box, Card, CardContent, Stack, Typography } from '@mui/material';
import { lazy, Suspense } from 'react';
import { ToggleThemeButton, useTranslate } from 'react-admin';
import { LanguageButton } from '../layout/LanguageButton';
import { Loading } from '../layout/Loading';
import { Seal } from '../layout/Seal';
import { DemoAccounts } from './DemoAccounts';
import { SignInForm } from './SignInForm';
import { useSignIn } from './useSignIn';

/** Only for whoever has a second factor. */
const CodeForm = lazy(() => import('./CodeForm'));

export default function SignInPage() {
  const translate = useTranslate();
  const { codeStep, ...asking } = useSignIn();
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        bgcolor: 'background.default',
        borderTop: 4,
        borderColor: 'secondary.main',
        pb: 4,
      }}
    >
      <Stack direction="row" sx={{ justifyContent: 'flex-end', p: 1, color: 'text.secondary' }}>
        <LanguageButton />
        <ToggleThemeButton />
      </Stack>
      <Stack sx={{ alignItems: 'center', gap: 3, px: 2 }}>
        <Stack sx={{ alignItems: 'center', textAlign: 'center', gap: 1 }}>
          <Seal size={64} />
          <Typography component="h1" sx={{ fontSize: 30, fontWeight: 700, letterSpacing: '0.12em' }}>
            {translate('kernel.name')}
          </Typography>
          <Typography color="text.secondary">{translate('kernel.motto')}</Typography>
        </Stack>
        <Card sx={{ width: '100%', maxWidth: 400 }}>
          <CardContent>
            {codeStep ? (
              <Suspense fallback={<Loading />}>
                <CodeForm step={codeStep} isPending={asking.isPending} />
              </Suspense>
            ) : (
              <SignInForm {...asking} />
            )}
          </CardContent>
        </Card>
        {!codeStep && <DemoAccounts {...asking} />}
      </Stack>
    </Box>
  );
}
