import { Box } from '@mui/material';
import { lazy, Suspense } from 'react';
import { Layout as RaLayout, type LayoutProps } from 'react-admin';
import { FirstTour } from '../tour/FirstTour';
import { AppBar } from './AppBar';
import { BottomBar } from './BottomBar';
import { ErrorPage } from './ErrorPage';
import { PasswordGate } from './PasswordGate';
import { SecondFactorGate } from './SecondFactorGate';
import { SideMenu } from './SideMenu';
import { useIsPhone } from './useIsPhone';
import { ViewingBanner } from './ViewingBanner';

const Shortcuts = lazy(() => import('../shortcuts/Shortcuts'));

export function Layout({ children }: LayoutProps) {
  const isPhone = useIsPhone();
  return (
    <RaLayout
      appBar={AppBar}
      error={ErrorPage}
      menu={SideMenu}
      appBarAlwaysOn
      sx={{
        minWidth: 0,
        '& .RaLayout-content': { minWidth: 0, px: { xs: 1, sm: 2 }, pb: { xs: 10, sm: 2 } },
      }}
    >
      <ViewingBanner />
      <Box>
        <PasswordGate>
          <SecondFactorGate>{children}</SecondFactorGate>
        </PasswordGate>
      </Box>
      {isPhone && <BottomBar />}
      <FirstTour />
      <Suspense>{!isPhone && <Shortcuts />}</Suspense>
    </RaLayout>
  );
}
