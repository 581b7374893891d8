import { useEffect } from 'react';
import { isToured, rememberToured } from '../../kernel/tour/toured';
import { deviceLocale } from '../ask';

/** After the list has settled under the thumb. */
const SETTLED_MS = 1_500;

/** Shows a grid worker around their first page, once for each account of a device. */
export function useFirstTour(accountId: string | null, isReady: boolean): void {
  useEffect(() => {
    if (!accountId || !isReady || isToured(accountId)) return;
    const timer = setTimeout(() => void showUnlessBusy(accountId), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [accountId, isReady]);
}

/** Fetched first and only then looked: on a slow line a household may have been opened meanwhile. */
async function showUnlessBusy(accountId: string): Promise<void> {
  await import('../../kernel/tour/startTour');
  if (!document.querySelector('[role=dialog], dialog[open]')) await showWorkerTour(accountId);
}

export async function showWorkerTour(accountId: string | null): Promise<void> {
  const { startTour } = await import('../../kernel/tour/startTour');
  startTour(['GRID_WORKER'], deviceLocale(), () => accountId && rememberToured(accountId));
}
