import { useListContext } from 'react-admin';
import type { Query, SavedFilter } from './savedFilters';
import { useOwnStore } from './useOwnStore';

/** Those of this list, for whoever is signed in; on this device, until they sign out. */
export function useSavedFilters() {
  const { resource, filterValues, sort, displayedFilters } = useListContext();
  const [saved = [], setSaved] = useOwnStore<SavedFilter[]>(`saved.${resource}`, []);
  const current: Query = {
    filter: (filterValues ?? {}) as Query['filter'],
    sort,
    shown: (displayedFilters ?? {}) as Query['shown'],
  };
  return {
    ...{ resource, saved, current },
    save: (name: string) => setSaved([...saved, { ...current, name: name.trim() }]),
    rename: (from: string, to: string) =>
      setSaved(saved.map((each) => (each.name === from ? { ...each, name: to.trim() } : each))),
    remove: (name: string) => setSaved(saved.filter((each) => each.name !== name)),
  };
}
