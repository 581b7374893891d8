import { useContext } from 'react';
import { abilityOf } from '../session/ability';
import { useViewer } from '../session/viewer';
import { PlacesContext } from './PlacesContext';

/** Those of the pages beside the nouns that lead this viewer to something. */
export function usePlaces() {
  const places = useContext(PlacesContext);
  const viewer = useViewer();
  if (!viewer) return [];
  const ability = abilityOf(viewer);
  return places.filter(({ subject }) => ability.can('read', subject));
}
