import PeopleIcon from '@mui/icons-material/People';
import type { PersonFilter, Residence } from '../kernel/gql/graphql';
import { noun } from '../kernel/noun';
import { contains, eq, startsWith, under } from '../kernel/operators';
import { PeopleDocument, PersonDocument } from './documents';
import { en, zh } from './i18n';

interface PersonFilterValues {
  areaId?: string;
  householdId?: string;
  name?: string;
  pinyin?: string;
  residence?: Residence;
  idNumber?: string;
}

/** People 人员: who lives in a household, permanently or for now. */
export const people = noun({
  subject: 'Person',
  icon: PeopleIcon,
  options: { bottomBar: true },
  recordRepresentation: 'name',
  reads: {
    list: PeopleDocument,
    one: PersonDocument,
    toFilter: (values: PersonFilterValues): PersonFilter => ({
      area: under(values.areaId),
      household: eq(values.householdId),
      name: contains(values.name),
      pinyin: startsWith(values.pinyin),
      residence: eq(values.residence),
      idNumber: eq(values.idNumber),
    }),
    orderBy: { path: 'PATH', name: 'NAME', birthDate: 'BIRTH_DATE' },
  },
  messages: { 'zh-CN': zh, en },
});
