import { Divider, ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import DevicesIcon from '@mui/icons-material/Devices';
import KeyIcon from '@mui/icons-material/Key';
import SignOutIcon from '@mui/icons-material/PowerSettingsNew';
import { useState, type ReactNode } from 'react';
import { UserMenu as RaUserMenu, useLogout, useTranslate, useUserMenu } from 'react-admin';
import { ChangePasswordDialog } from '../session/ChangePasswordDialog';
import { SessionsDialog } from '../session/SessionsDialog';
import { UnsentDialog } from '../session/UnsentDialog';
import { useViewer } from '../session/viewer';
import { countUnsent } from '../vault/lock';
import { ViewerPlace } from './ViewerPlace';

type OwnDialog = 'sessions' | 'password' | { unsent: number } | null;

export function UserMenu() {
  const viewer = useViewer();
  const [dialog, setDialog] = useState<OwnDialog>(null);
  const close = () => setDialog(null);
  const logout = useLogout();
  const signOut = async () => {
    const unsent = await countUnsent(viewer?.account.id);
    if (unsent > 0) setDialog({ unsent });
    else void logout();
  };
  return (
    <>
      <RaUserMenu label="kernel.account.menu">
        <MenuItem disableRipple sx={{ display: 'block', cursor: 'default', py: 1 }}>
          <ListItemText primary={viewer?.account.displayName} secondary={viewer?.account.username} />
          <ViewerPlace />
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
        <Item label="ra.auth.logout" icon={<SignOutIcon fontSize="small" />} onClick={() => void signOut()} />
      </RaUserMenu>
      {dialog === 'sessions' && <SessionsDialog onClose={close} />}
      {dialog !== null && typeof dialog === 'object' && (
        <UnsentDialog count={dialog.unsent} onClose={close} onSignOut={() => void logout()} />
      )}
      {dialog === 'password' && <ChangePasswordDialog onClose={close} />}
    </>
  );
}

interface ItemProps {
  label: string;
  icon: ReactNode;
  onClick: () => void;
}

function Item({ label, icon, onClick }: ItemProps) {
  const translate = useTranslate();
  const menu = useUserMenu();
  const choose = () => {
    menu?.onClose();
    onClick();
  };
  return (
    <MenuItem onClick={choose}>
      <ListItemIcon>{icon}</ListItemIcon>
      <ListItemText>{translate(label)}</ListItemText>
    </MenuItem>
  );
}
