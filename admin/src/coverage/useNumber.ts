import { useCallback } from 'react';
import { useLocale } from 'react-admin';

/** 12,345: a count as people read it. */
export function useNumber() {
  const locale = useLocale();
  return useCallback((count: number) => count.toLocaleString(locale), [locale]);
}
