import { Divider, ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import DevicesIcon from '@mui/icons-material/Devices';
import KeyIcon from '@mui/icons-material/Key';
import { useState, type ReactNode } from 'react';
import { Logout, UserMenu as RaUserMenu, useTranslate, useUserMenu } from 'react-admin';
import { ChangePasswordDialog } from '../session/ChangePasswordDialog';
import { SessionsDialog } from '../session/SessionsDialog';
import { useViewer } from '../session/viewer';
import { ViewerPlace } from './ViewerPlace';

type OwnDialog = 'sessions' | 'password' | null;

export function UserMenu() {
  const viewer = useViewer();
  const [dialog, setDialog] = useState<OwnDialog>(null);
  const close = () => setDialog(null);
  return (
    <>
      <RaUserMenu label="kernel.account.menu">
        <MenuItem disableRipple sx={{ display: 'block', cursor: 'default', py: 1 }}>
          <ListItemText primary={viewer?.account.displayName} secondary={viewer?.account.username} />
          <ViewerPlace />
        </MenuItem>
        <Divider />
        <Item
          label="sessions"
          icon={<DevicesIcon fontSize="small" />}
          onClick={() => setDialog('sessions')}
        />
        <Item
          label="changePassword"
          icon={<KeyIcon fontSize="small" />}
          onClick={() => setDialog('password')}
        />
        <Logout />
      </RaUserMenu>
      {dialog === 'sessions' && <SessionsDialog onClose={close} />}
      {dialog === 'password' && <ChangePasswordDialog onClose={close} />}
    </>
  );
}

interface ItemProps {
  label: 'sessions' | 'changePassword';
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
      <ListItemText>{translate(`kernel.account.${label}`)}</ListItemText>
    </MenuItem>
  );
}
