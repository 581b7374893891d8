import { lazy } from 'react';
import { zh } from './zh';

/** Coverage 四不漏: how far a response has come in an area, and the list of what is still missed. It is the panel's first page, but a grid worker's. */
export const coverage = {
  dashboard: lazy(() => import('../today/Home')),
  messages: { 'zh-CN': zh, en: () => import('./en') },
};
