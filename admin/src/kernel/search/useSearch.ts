import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fetchGraphQL } from '../fetchGraphQL';
import type { SearchQuery } from '../gql/graphql';
import { SearchDocument } from './documents';

export type SearchGroup = SearchQuery['search'][number];

const PAUSE_MS = 200;

/**
 * Asks when the typing pauses; a question that was overtaken is cancelled. What was looked for names people: it is kept
 * neither on the device nor, once the box is closed, in memory.
 */
export function useSearch(typed: string) {
  const text = useSettled(typed.trim());
  const { data, error, isFetching } = useQuery({
    queryKey: ['search', text],
    queryFn: async ({ signal }) => (await fetchGraphQL(SearchDocument, { text }, signal)).search,
    enabled: text !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: 10_000,
  });
  const groups: SearchGroup[] = text === '' ? [] : (data ?? []).filter(({ hits }) => hits.length > 0);
  const isPending = typed.trim() !== text || isFetching;
  return { groups, error, isPending, isEmpty: text !== '' && !isPending && !error && groups.length === 0 };
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
