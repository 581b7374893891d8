import BindingIcon from '@mui/icons-material/Handshake';
import { lazy } from 'react';
import type { BindingFilter, BindingKind } from '../kernel/gql/graphql';
import { noun } from '../kernel/noun';
import { contains, eq, under } from '../kernel/operators';
import { BindingDocument, BindingsDocument, CreateBindingDocument } from './documents';
import { zh } from './zh';

interface BindingFilterValues {
  areaId?: string;
  /** This very area. */
  ofArea?: string;
  kind?: BindingKind;
  holderName?: string;
  current?: boolean;
  overLimit?: boolean;
  handedOver?: boolean;
  expiringWithinDays?: number;
}

/** Bindings 包保: who answers by name for an area. They give no rights: those follow from posts. */
export const bindings = noun({
  subject: 'Binding',
  icon: BindingIcon,
  recordRepresentation: 'holderName',
  list: lazy(() => import('./BindingList')),
  show: lazy(() => import('./BindingShow')),
  create: lazy(() => import('./BindingCreate')),
  reads: {
    list: BindingsDocument,
    one: BindingDocument,
    toFilter: ({
      areaId,
      ofArea,
      kind,
      holderName,
      expiringWithinDays,
      ...is
    }: BindingFilterValues): BindingFilter => ({
      area: ofArea ? { eq: ofArea } : under(areaId),
      kind: eq(kind),
      holderName: contains(holderName),
      current: eq(is.current),
      overLimit: eq(is.overLimit),
      handedOver: eq(is.handedOver),
      expiringWithinDays: expiringWithinDays || undefined,
    }),
    orderBy: { area: 'AREA', holderName: 'HOLDER', startsOn: 'STARTS_ON', endsOn: 'ENDS_ON' },
  },
  creates: {
    deed: 'createBinding',
    document: CreateBindingDocument,
    fields: [
      'areaId',
      'kind',
      'part',
      'startsOn',
      'endsOn',
      'accountId',
      'holderName',
      'holderTitle',
      'holderPhone',
    ],
  },
  enums: { kind: 'BindingKind' },
  noticed: { BINDINGS_TO_EXTEND: { expiringWithinDays: 14 } },
  help: () => import('./help'),
  messages: { 'zh-CN': zh, en: () => import('./en') },
});
