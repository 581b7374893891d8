import { useContext } from 'react';
import { useAbility } from '../session/ability';
import { PlacesContext } from './PlacesContext';

/** Those of the pages beside the nouns that lead this viewer to something. */
export function usePlaces() {
  const places = useContext(PlacesContext);
  const ability = useAbility();
  return places.filter(({ subject }) => ability.can('read', subject));
}
