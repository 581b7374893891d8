import CampaignIcon from '@mui/icons-material/Campaign';
import { lazy } from 'react';
import type { ResponseFilter, ResponseKind, ResponseStatus } from '../kernel/gql/graphql';
import { noun } from '../kernel/noun';
import { contains, eq } from '../kernel/operators';
import {
  CreateResponseDocument,
  ResponseDocument,
  ResponsesDocument,
  UpdateResponseDocument,
} from './documents';
import { zh } from './zh';

interface ResponseFilterValues {
  status?: ResponseStatus;
  kind?: ResponseKind;
  name?: string;
}

/** Responses 专项行动: an outbreak, a vaccination drive, a flood. Visits and coverage belong to one. */
export const responses = noun({
  subject: 'Response',
  icon: CampaignIcon,
  recordRepresentation: 'name',
  list: lazy(() => import('./ResponseList')),
  show: lazy(() => import('./ResponseShow')),
  create: lazy(() => import('./ResponseCreate')),
  edit: lazy(() => import('./ResponseEdit')),
  reads: {
    list: ResponsesDocument,
    one: ResponseDocument,
    toFilter: ({ status, kind, name }: ResponseFilterValues): ResponseFilter => ({
      status: eq(status),
      kind: eq(kind),
      name: contains(name),
    }),
    orderBy: { startsOn: 'STARTS_ON', name: 'NAME' },
  },
  creates: {
    deed: 'createResponse',
    document: CreateResponseDocument,
    fields: ['areaId', 'name', 'kind', 'level', 'phase', 'startsOn', 'endsOn'],
  },
  updates: {
    deed: 'updateResponse',
    document: UpdateResponseDocument,
    fields: ['name', 'level', 'phase', 'endsOn'],
  },
  enums: { kind: 'ResponseKind', status: 'ResponseStatus', level: 'ResponseLevel' },
  help: () => import('./help'),
  messages: { 'zh-CN': zh, en: () => import('./en') },
});
