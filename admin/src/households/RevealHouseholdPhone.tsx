import { fetchGraphQL } from '../kernel/fetchGraphQL';
import { RevealField } from '../kernel/reveal/RevealField';
import { RevealHouseholdDocument } from './documents';

export const RevealHouseholdPhone = ({ source }: { source: string }) => (
  <RevealField source={source} deed="revealHousehold" reveal={revealPhone} />
);

async function revealPhone(id: string, reason: string) {
  const { done } = await fetchGraphQL(RevealHouseholdDocument, { id, fields: ['PHONE'], reason });
  return done.phone;
}
