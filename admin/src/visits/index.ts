import DoorIcon from '@mui/icons-material/DoorFront';
import { lazy } from 'react';
import { noun } from '../kernel/noun';
import { VisitDocument, VisitsDocument } from './documents';
import { toVisitFilter } from './filters';
import { zh } from './zh';

/** Visits 走访: somebody knocked, and what came of it. Recorded from a household; amended and voided by deeds, never edited. */
export const visits = noun({
  subject: 'Visit',
  icon: DoorIcon,
  options: { bottomBar: true },
  recordRepresentation: (visit: { household: { address: string } | null }) => visit.household?.address ?? '',
  list: lazy(() => import('./VisitList')),
  show: lazy(() => import('./VisitShow')),
  reads: {
    list: VisitsDocument,
    one: VisitDocument,
    toFilter: toVisitFilter,
    orderBy: { visitedAt: 'VISITED_AT' },
  },
  enums: { outcome: 'VisitOutcome' },
  help: () => import('./help'),
  messages: { 'zh-CN': zh, en: () => import('./en') },
});
