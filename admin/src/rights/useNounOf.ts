import { useContext } from 'react';
import { NounsContext } from '../kernel/NounsContext';

/** A noun by its resource, where there is one. */
export function useNounOf() {
  const nouns = useContext(NounsContext);
  return (resource: string | undefined) => (resource === undefined ? undefined : nouns[resource]);
}
