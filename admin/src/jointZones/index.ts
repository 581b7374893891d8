import JointZoneIcon from '@mui/icons-material/Hub';
import { lazy } from 'react';
import type { JointZoneFilter } from '../kernel/gql/graphql';
import { noun } from '../kernel/noun';
import { contains, eq } from '../kernel/operators';
import {
  CreateJointZoneDocument,
  JointZoneDocument,
  JointZonesDocument,
  UpdateJointZoneDocument,
} from './documents';
import { zh } from './zh';

interface JointZoneFilterValues {
  name?: string;
  current?: boolean;
}

/** Joint zones 联防联控: areas of different branches of the tree that see of each other what is shared, for a term. */
export const jointZones = noun({
  subject: 'JointZone',
  icon: JointZoneIcon,
  recordRepresentation: 'name',
  list: lazy(() => import('./JointZoneList')),
  show: lazy(() => import('./JointZoneShow')),
  create: lazy(() => import('./JointZoneCreate')),
  edit: lazy(() => import('./JointZoneEdit')),
  reads: {
    list: JointZonesDocument,
    one: JointZoneDocument,
    toFilter: ({ name, current }: JointZoneFilterValues): JointZoneFilter => ({
      name: contains(name),
      current: eq(current),
    }),
    orderBy: { name: 'NAME', startsOn: 'STARTS_ON', endsOn: 'ENDS_ON' },
  },
  creates: {
    deed: 'createJointZone',
    document: CreateJointZoneDocument,
    fields: ['name', 'areaIds', 'leadId', 'shares', 'startsOn', 'endsOn'],
  },
  updates: {
    deed: 'updateJointZone',
    document: UpdateJointZoneDocument,
    fields: ['name', 'areaIds', 'leadId', 'shares', 'endsOn'],
  },
  help: () => import('./help'),
  messages: { 'zh-CN': zh, en: () => import('./en') },
});
