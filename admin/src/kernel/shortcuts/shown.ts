import { useSyncExternalStore } from 'react';

let isShown = false;
const watching = new Set<() => void>();

/** Opens or closes the list of keys. What shows it may still be on its way: it finds the wish when it comes. */
export function showShortcuts(shown: boolean): void {
  isShown = shown;
  for (const look of watching) look();
}

const watch = (look: () => void) => {
  watching.add(look);
  return () => void watching.delete(look);
};

export const useShortcutsShown = (): boolean => useSyncExternalStore(watch, () => isShown);
