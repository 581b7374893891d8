import HomeIcon from '@mui/icons-material/Home';
import { lazy } from 'react';
import { noun } from '../kernel/noun';
import {
  CreateHouseholdDocument,
  HouseholdDocument,
  HouseholdsDocument,
  UpdateHouseholdDocument,
} from './documents';
import { toHouseholdFilter } from './filters';
import { householdAddress } from './householdAddress';
import { zh } from './zh';

/** Households 住户: a door to knock on. It hangs on a grid, or on the village where there are no grids. */
export const households = noun({
  subject: 'Household',
  icon: HomeIcon,
  options: { bottomBar: true },
  recordRepresentation: householdAddress,
  list: lazy(() => import('./HouseholdList')),
  show: lazy(() => import('./HouseholdShow')),
  create: lazy(() => import('./HouseholdCreate')),
  edit: lazy(() => import('./HouseholdEdit')),
  reads: {
    list: HouseholdsDocument,
    one: HouseholdDocument,
    toFilter: toHouseholdFilter,
    orderBy: { path: 'PATH', address: 'ADDRESS', createdAt: 'CREATED_AT' },
  },
  creates: {
    deed: 'createHousehold',
    document: CreateHouseholdDocument,
    fields: ['areaId', 'address', 'building', 'door', 'declaredSize', 'phone', 'tags'],
  },
  updates: {
    deed: 'updateHousehold',
    document: UpdateHouseholdDocument,
    fields: ['address', 'building', 'door', 'declaredSize', 'phone', 'tags'],
  },
  enums: { tags: 'HouseholdTag' },
  help: () => import('./help'),
  messages: { 'zh-CN': zh, en: () => import('./en') },
});
