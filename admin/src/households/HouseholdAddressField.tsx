import { useRecordContext } from 'react-admin';
import type { HouseholdFactsFragment } from '../kernel/gql/graphql';
import { householdAddress } from './householdAddress';

export function HouseholdAddressField(_: { source?: string; label?: string }) {
  const household = useRecordContext<HouseholdFactsFragment>();
  return household ? <span>{householdAddress(household)}</span> : null;
}
