import WarMapIcon from '@mui/icons-material/GridView';
import { lazy } from 'react';
import { zh } from './zh';

/** The war map 作战网格图: the tree as a picture, coloured by what is missed. Its charts load with its page and with no other. */
export const warMap = {
  page: lazy(() => import('./WarMapPage')),
  place: { path: '/warMap', label: 'warMap.name', icon: WarMapIcon, subject: 'Tally' },
  messages: { 'zh-CN': zh, en: () => import('./en') },
};
