import { fetchGraphQL } from '../kernel/fetchGraphQL';
import { PersonRevealField } from '../kernel/gql/graphql';
import { RevealField } from '../kernel/reveal/RevealField';
import { RevealPersonDocument } from './documents';

const REVEALS = { idNumber: PersonRevealField.ID_NUMBER, phone: PersonRevealField.PHONE };

/** One field at a time: whoever needs the phone has not asked for the ID number. */
export const RevealPersonField = ({ source }: { source: keyof typeof REVEALS }) => (
  <RevealField
    source={source}
    deed="revealPerson"
    reveal={async (id, reason) => {
      const { done } = await fetchGraphQL(RevealPersonDocument, { id, fields: [REVEALS[source]], reason });
      return done[source];
    }}
  />
);
