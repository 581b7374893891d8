import { lazy } from 'react';
import { ExplainAccessButton } from './ExplainAccessButton';
import { en, zh } from './i18n';

/** Rights 权限: what the policy comes to for an account, and why it can or cannot do something to a record. */
export const rights = {
  page: lazy(() => import('./PermissionsPage')),
  tools: [ExplainAccessButton],
  messages: { 'zh-CN': zh, en },
};
