import { useContext } from 'react';
import { useResourceDefinitions } from 'react-admin';
import { NounsContext } from '../NounsContext';
import { abilityOf, offers } from '../session/ability';
import { useViewer } from '../session/viewer';

/** The resources with a list that this viewer may read, in the order of App. */
export function useListable() {
  const nouns = useContext(NounsContext);
  const viewer = useViewer();
  const definitions = useResourceDefinitions();
  if (!viewer) return [];
  const ability = abilityOf(viewer);
  return Object.values(definitions).filter(({ name, hasList }) => {
    const noun = nouns[name];
    return hasList && noun !== undefined && offers(ability, noun, 'list');
  });
}
