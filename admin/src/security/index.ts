import { lazy } from 'react';
import { zh } from './zh';

/** Security 安全设置: the second factor of one's own account, and which roles of a county must have one. */
export const security = {
  page: lazy(() => import('./SecurityPage')),
  messages: { 'zh-CN': zh, en: () => import('./en') },
};
