import type { Viewer } from '../session/viewer';
import { currentLocale } from '../store';
import { rememberToured } from './toured';

/** The tour and its words are fetched when somebody takes it. */
export async function showTour({ account, posts }: Viewer): Promise<void> {
  const { startTour } = await import('./startTour');
  startTour(
    posts.map(({ role }) => role),
    currentLocale(),
    () => rememberToured(account.id),
  );
}
