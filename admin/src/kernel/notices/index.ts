import { lazy } from 'react';

/** Notices 通知: the bell's own page. Their words are in the messages of the nouns they are about (`notices.<KIND>`). */
export const notices = { path: '/notices', page: lazy(() => import('./NoticesPage')) };
