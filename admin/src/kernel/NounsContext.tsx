import { createContext, useContext } from 'react';
import type { Noun, Nouns } from './noun';

export const NounsContext = createContext<Nouns>({});

export function useNoun(resource: string | undefined): Noun {
  const noun = useContext(NounsContext)[resource ?? ''];
  if (!noun) throw new Error(`No noun is called ${resource}`);
  return noun;
}
