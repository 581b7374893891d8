import AccountTreeIcon from '@mui/icons-material/AccountTree';
import { noun } from '../kernel/noun';
import { areaPath } from './areaPath';
import { AreaDocument, AreasDocument } from './documents';
import { toAreaFilter } from './filters';
import { en, zh } from './i18n';

/** Areas 区划: the tree from the county down to the grid. Everything else hangs on one of its nodes. */
export const areas = noun({
  subject: 'Area',
  icon: AccountTreeIcon,
  recordRepresentation: areaPath,
  reads: {
    list: AreasDocument,
    one: AreaDocument,
    toFilter: toAreaFilter,
    orderBy: { path: 'PATH', name: 'NAME' },
  },
  messages: { 'zh-CN': zh, en },
});
