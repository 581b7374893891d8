import { useEffect } from 'react';

const EVERY_MS = 1500;

/** Reads again while something is under way. */
export function useFollow(isUnderWay: boolean, refetch: () => unknown): void {
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setInterval(refetch, EVERY_MS);
    return () => clearInterval(timer);
  }, [isUnderWay, refetch]);
}
