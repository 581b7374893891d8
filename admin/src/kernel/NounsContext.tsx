import { createContext, useContext } from 'react';
import type { Noun, Nouns } from './noun';

export const NounsContext = createContext<Nouns>({});

export function useNoun(resource: string | undefined): Noun {
  const noun = useContext(NounsContext)[resource ?? ''];
  if (!noun) throw new Error(`No noun is called ${resource}`);
  return noun;
}

/** By its subject, as the API names it; empty where the panel has no noun for it. */
export const nounOfSubject = (
  nouns: Nouns,
  subject: string | null | undefined,
): [resource?: string, noun?: Noun] =>
  Object.entries(nouns).find(([, noun]) => noun.subject === subject) ?? [];
