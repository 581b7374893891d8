import AccountTreeIcon from '@mui/icons-material/AccountTree';
import { lazy } from 'react';
import { noun } from '../kernel/noun';
import { areaPath } from './areaPath';
import { AreaDocument, AreasDocument } from './documents';
import { toAreaFilter } from './filters';
import { zh } from './zh';

/** Areas 区划: the tree from the county down to the grid. Everything else hangs on one of its nodes. */
export const areas = noun({
  subject: 'Area',
  icon: AccountTreeIcon,
  recordRepresentation: areaPath,
  list: lazy(() => import('./AreaList')),
  show: lazy(() => import('./AreaShow')),
  reads: {
    list: AreasDocument,
    one: AreaDocument,
    toFilter: toAreaFilter,
    orderBy: { path: 'PATH', name: 'NAME' },
  },
  enums: { kind: 'AreaKind', status: 'AreaStatus' },
  help: () => import('./help'),
  messages: { 'zh-CN': zh, en: () => import('./en') },
});
