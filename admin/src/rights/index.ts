import RightsIcon from '@mui/icons-material/Checklist';
import { lazy } from 'react';
import { ExplainAccessButton } from './ExplainAccessButton';
import { zh } from './zh';

/** Rights 权限: what the policy comes to for an account, and why it can or cannot do something to a record. */
export const rights = {
  page: lazy(() => import('./PermissionsPage')),
  place: { path: '/permissions', label: 'rights.table', icon: RightsIcon, subject: 'Post', below: true },
  tools: [ExplainAccessButton],
  messages: { 'zh-CN': zh, en: () => import('./en') },
};
