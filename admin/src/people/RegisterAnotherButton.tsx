import { useRecordContext } from 'react-admin';
import type { PersonFactsFragment } from '../kernel/gql/graphql';
import { CreatePersonButton } from './CreatePersonButton';

/** At a door one registers one person after the other: from the page of the last, straight on to the next. */
export function RegisterAnotherButton() {
  const household = useRecordContext<PersonFactsFragment>()?.household;
  return household ? (
    <CreatePersonButton household={household} label="resources.people.registerAnother" variant="outlined" />
  ) : null;
}
