import { Box } from '@mui/material';
import {
  AppBar as RaAppBar,
  LoadingIndicator,
  TitlePortal,
  ToggleThemeButton,
  type AppBarProps,
} from 'react-admin';
import { LanguageButton } from './LanguageButton';
import { Seal } from './Seal';
import { useIsPhone } from './useIsPhone';
import { UserMenu } from './UserMenu';
import { ViewerPlace } from './ViewerPlace';

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
          {!isPhone && <ViewerPlace />}
          <LanguageButton />
          <ToggleThemeButton />
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
        <TitlePortal variant="subtitle1" sx={{ minWidth: 0, fontWeight: 600 }} />
      </Box>
    </RaAppBar>
  );
}
