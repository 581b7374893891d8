import PeopleIcon from '@mui/icons-material/People';
import { lazy } from 'react';
import { noun } from '../kernel/noun';
import { CreatePersonDocument, PeopleDocument, PersonDocument, UpdatePersonDocument } from './documents';
import { toPersonFilter } from './filters';
import { zh } from './zh';

/** People 人员: who lives in a household, permanently or for now. */
export const people = noun({
  subject: 'Person',
  icon: PeopleIcon,
  options: { bottomBar: true },
  recordRepresentation: 'name',
  list: lazy(() => import('./PersonList')),
  show: lazy(() => import('./PersonShow')),
  create: lazy(() => import('./PersonCreate')),
  edit: lazy(() => import('./PersonEdit')),
  reads: {
    list: PeopleDocument,
    one: PersonDocument,
    toFilter: toPersonFilter,
    orderBy: { path: 'PATH', name: 'NAME', birthDate: 'BIRTH_DATE' },
  },
  creates: {
    deed: 'createPerson',
    document: CreatePersonDocument,
    fields: ['householdId', 'name', 'sex', 'birthDate', 'idNumber', 'phone', 'residence', 'relation'],
  },
  updates: {
    deed: 'updatePerson',
    document: UpdatePersonDocument,
    fields: ['name', 'sex', 'birthDate', 'idNumber', 'phone', 'residence', 'relation'],
  },
  enums: { sex: 'Sex', residence: 'Residence', relation: 'Relation' },
  help: () => import('./help'),
  messages: { 'zh-CN': zh, en: () => import('./en') },
});
