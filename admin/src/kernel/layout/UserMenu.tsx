import { Box, Divider, ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import DevicesIcon from '@mui/icons-material/Devices';
import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import LanguageIcon from '@mui/icons-material/Translate';
import ThemeIcon from '@mui/icons-material/Brightness4';
import KeyIcon from '@mui/icons-material/Key';
import ShieldIcon from '@mui/icons-material/VerifiedUser';
import TourIcon from '@mui/icons-material/TourOutlined';
import SignOutIcon from '@mui/icons-material/PowerSettingsNew';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import {
  UserMenu as RaUserMenu,
  useLocaleState,
  useLogout,
  useTheme,
  useTranslate,
  useUserMenu,
} from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { UnsentDialog } from '../session/UnsentDialog';
import { useViewer } from '../session/viewer';
import { showShortcuts } from '../shortcuts/shown';
import { showTour } from '../tour/showTour';
import { countUnsent } from '../vault/lock';
import { SECURITY } from './securityPath';
import { useIsPhone } from './useIsPhone';

const ViewerPlace = lazy(() => import('./ViewerPlace'));
const SessionsDialog = lazy(() => import('../session/SessionsDialog'));
const ChangePasswordDialog = lazy(() => import('../session/ChangePasswordDialog'));

type OwnDialog = 'sessions' | 'password' | { unsent: number } | null;

export function UserMenu() {
  const viewer = useViewer();
  const translate = useTranslate();
  const [dialog, setDialog] = useState<OwnDialog>(null);
  const isPhone = useIsPhone();
  const close = () => setDialog(null);
  const navigate = useNavigate();
  const logout = useLogout();
  const signOut = async () => {
    const unsent = await countUnsent(viewer?.account.id);
    if (unsent > 0) setDialog({ unsent });
    else void logout();
  };
  return (
    <Box component="span" data-tour="user">
      {/* On a desk the button shows the name: what is read out must have it too. On a phone only a key has words. */}
      <RaUserMenu
        label={
          isPhone
            ? 'kernel.account.menu'
            : `${translate('kernel.account.menu')} ${viewer?.account.displayName ?? ''}`.trim()
        }
      >
        <MenuItem disableRipple sx={{ display: 'block', cursor: 'default', py: 1 }}>
          <ListItemText primary={viewer?.account.displayName} secondary={viewer?.account.username} />
          <Suspense>
            <ViewerPlace />
          </Suspense>
        </MenuItem>
        <Divider />
        <Item
          label="kernel.account.sessions"
          icon={<DevicesIcon fontSize="small" />}
          onClick={() => setDialog('sessions')}
        />
        <Item
          label="kernel.account.changePassword"
          icon={<KeyIcon fontSize="small" />}
          onClick={() => setDialog('password')}
        />
        <Item
          label="kernel.account.security"
          icon={<ShieldIcon fontSize="small" />}
          onClick={() => void navigate(SECURITY)}
        />
        <Item
          label="kernel.tour.restart"
          icon={<TourIcon fontSize="small" />}
          onClick={() => viewer && void showTour(viewer)}
        />
        {isPhone && <LookItems />}
        {!isPhone && (
          <Item
            label="kernel.shortcuts.title"
            icon={<KeyboardIcon fontSize="small" />}
            onClick={() => showShortcuts(true)}
          />
        )}
        <Item label="ra.auth.logout" icon={<SignOutIcon fontSize="small" />} onClick={() => void signOut()} />
      </RaUserMenu>
      <Suspense>
        {dialog === 'sessions' && <SessionsDialog onClose={close} />}
        {dialog === 'password' && <ChangePasswordDialog onClose={close} />}
      </Suspense>
      {dialog !== null && typeof dialog === 'object' && (
        <UnsentDialog count={dialog.unsent} onClose={close} onSignOut={() => void logout()} />
      )}
    </Box>
  );
}

interface ItemProps {
  label: string;
  lang?: string;
  icon: ReactNode;
  onClick: () => void;
}

function Item({ label, lang, icon, onClick }: ItemProps) {
  const translate = useTranslate();
  const menu = useUserMenu();
  const choose = () => {
    menu?.onClose();
    onClick();
  };
  return (
    <MenuItem onClick={choose}>
      <ListItemIcon>{icon}</ListItemIcon>
      <ListItemText lang={lang}>{translate(label, { _: label })}</ListItemText>
    </MenuItem>
  );
}

/** What a desk has in its bar. */
function LookItems() {
  const [locale, setLocale] = useLocaleState();
  const [theme, setTheme] = useTheme();
  const isEnglish = locale === 'en';
  return (
    <>
      <Item
        label={isEnglish ? '中文' : 'English'}
        lang={isEnglish ? 'zh-CN' : 'en'}
        icon={<LanguageIcon fontSize="small" />}
        onClick={() => setLocale(isEnglish ? 'zh-CN' : 'en')}
      />
      <Item
        label="ra.action.toggle_theme"
        icon={<ThemeIcon fontSize="small" />}
        onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
      />
    </>
  );
}
