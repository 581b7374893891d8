import { Box } from '@mui/material';
import { Layout as RaLayout, type LayoutProps } from 'react-admin';
import { AppBar } from './AppBar';
import { BottomBar } from './BottomBar';
import { SideMenu } from './SideMenu';
import { useIsPhone } from './useIsPhone';
import { ViewingBanner } from './ViewingBanner';

export function Layout({ children }: LayoutProps) {
  const isPhone = useIsPhone();
  return (
    <RaLayout
      appBar={AppBar}
      menu={SideMenu}
      appBarAlwaysOn
      sx={{
        minWidth: 0,
        '& .RaLayout-content': { minWidth: 0, px: { xs: 1, sm: 2 }, pb: { xs: 10, sm: 2 } },
      }}
    >
      <ViewingBanner />
      <Box>{children}</Box>
      {isPhone && <BottomBar />}
    </RaLayout>
  );
}
