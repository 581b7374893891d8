import type { PersonFilter, Residence } from '../kernel/gql/graphql';
import { contains, eq, startsWith, under } from '../kernel/operators';
import { plainIdNumber } from './idNumber';

export interface PersonFilterValues {
  areaId?: string;
  householdId?: string;
  name?: string;
  pinyin?: string;
  initials?: string;
  residence?: Residence;
  idNumber?: string;
}

export const toPersonFilter = (values: PersonFilterValues): PersonFilter => ({
  area: under(values.areaId),
  household: eq(values.householdId),
  name: contains(values.name),
  pinyin: startsWith(values.pinyin),
  initials: startsWith(values.initials),
  residence: eq(values.residence),
  idNumber: eq(plainIdNumber(values.idNumber ?? '')),
});
