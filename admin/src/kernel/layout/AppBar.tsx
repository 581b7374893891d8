import { Box } from '@mui/material';
import { lazy, Suspense } from 'react';
import {
  AppBar as RaAppBar,
  LoadingIndicator,
  TitlePortal,
  ToggleThemeButton,
  type AppBarProps,
} from 'react-admin';
import { SearchButton } from '../search/SearchButton';
import { LanguageButton } from './LanguageButton';
import { Seal } from './Seal';
import { useIsPhone } from './useIsPhone';
import { UserMenu } from './UserMenu';

/** On a phone it is in the menu, which few open: its first page does not wait for it. */
const ViewerPlace = lazy(() => import('./ViewerPlace'));

/** So long after the first page: a grid worker's phone has gone on to today's page by then, and never asks for it. */
const SETTLED_MS = 1_000;
const settled = () => new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
const NoticesBell = lazy(() => settled().then(() => import('../notices/NoticesBell')));

/** A paper bar with a cinnabar edge. On a phone the bottom bar opens the menu, so there is no toggle up here. */
export function AppBar(props: AppBarProps) {
  const isPhone = useIsPhone();
  return (
    <RaAppBar
      {...props}
      color="inherit"
      elevation={0}
      userMenu={<UserMenu />}
      toolbar={
        <>
          <Suspense>{!isPhone && <ViewerPlace />}</Suspense>
          <SearchButton />
          <Suspense fallback={<Box sx={{ width: 40 }} />}>
            <NoticesBell />
          </Suspense>
          {/* On a phone these two stand in the account's menu: the page's name needs their place. */}
          {!isPhone && <LanguageButton />}
          {!isPhone && <ToggleThemeButton />}
          <LoadingIndicator />
        </>
      }
      sx={{
        bgcolor: 'background.paper',
        borderTop: 3,
        borderTopColor: 'secondary.main',
        borderBottom: 1,
        borderBottomColor: 'divider',
        '& .RaAppBar-menuButton': { display: { xs: 'none', sm: 'inline-flex' } },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flex: 1, minWidth: 0, pl: { xs: 1, sm: 0 } }}>
        <Seal size={28} />
        <TitlePortal component="h1" variant="subtitle1" sx={{ minWidth: 0, fontWeight: 600 }} />
      </Box>
    </RaAppBar>
  );
}
