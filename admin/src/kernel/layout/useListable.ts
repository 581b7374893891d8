import { useContext } from 'react';
import { useResourceDefinitions } from 'react-admin';
import { NounsContext } from '../NounsContext';
import { offers, useAbility } from '../session/ability';

/** The resources with a list that this viewer may read, in the order of App. */
export function useListable() {
  const nouns = useContext(NounsContext);
  const ability = useAbility();
  const definitions = useResourceDefinitions();
  return Object.values(definitions).filter(({ name, hasList }) => {
    const noun = nouns[name];
    return hasList && noun !== undefined && offers(ability, noun, 'list');
  });
}
