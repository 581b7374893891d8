import { BottomNavigation, BottomNavigationAction, Paper } from '@mui/material';
import DashboardIcon from '@mui/icons-material/Dashboard';
import MenuIcon from '@mui/icons-material/Menu';
import { createElement } from 'react';
import { useGetResourceLabel, useHasDashboard, useSidebarState, useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { useListable } from './useListable';

const PLACES = 5;

/** The phone's menu, under the thumb: what is used daily (a noun's `options.bottomBar`), and the rest behind "more". */
export function BottomBar() {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const hasDashboard = useHasDashboard();
  const { pathname } = useLocation();
  const [, setMenuOpen] = useSidebarState();
  const daily = useListable()
    .filter(({ options }) => options?.bottomBar === true)
    .slice(0, PLACES - (hasDashboard ? 2 : 1));

  return (
    <Paper
      square
      component="nav"
      data-tour="nav"
      aria-label={translate('kernel.nav')}
      sx={{ position: 'fixed', inset: 'auto 0 0 0', zIndex: 'appBar', borderTop: 1, borderColor: 'divider' }}
    >
      <BottomNavigation
        showLabels
        value={pathname.split('/')[1] ?? ''}
        sx={{ height: 60, bgcolor: 'transparent', pb: 'env(safe-area-inset-bottom)' }}
      >
        {hasDashboard && (
          <BottomNavigationAction
            component={Link}
            to="/"
            value=""
            label={translate('ra.page.dashboard')}
            icon={<DashboardIcon />}
            sx={{ minWidth: 0 }}
          />
        )}
        {daily.map(({ name, icon }) => (
          <BottomNavigationAction
            key={name}
            component={Link}
            to={`/${name}`}
            value={name}
            label={labelOf(name, 2)}
            icon={icon ? createElement(icon) : undefined}
            sx={{ minWidth: 0 }}
          />
        ))}
        <BottomNavigationAction
          value="more"
          label={translate('kernel.more')}
          icon={<MenuIcon />}
          onClick={() => setMenuOpen(true)}
          sx={{ minWidth: 0 }}
        />
      </BottomNavigation>
    </Paper>
  );
}
