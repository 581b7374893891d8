import type { Page, Request } from 'playwright-core';

/** No measure of speed, only where waiting ends: the machine may be a slow one. */
export const PATIENCE_MS = 120_000;

const asked = new WeakMap<Page, Set<Request>>();

/** From here on `idle` knows what the page has asked for and not yet got. */
export function watch(page: Page): void {
  const open = new Set<Request>();
  asked.set(page, open);
  page.on('request', (request) => {
    if (request.isNavigationRequest()) open.clear(); // another page: what the last one asked for is nobody's
    open.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => open.delete(request));
}

const AGAIN_MS = 60;

/** Until the page has got all it asked for, shows it, and nothing fades or slides any more. */
export async function idle(page: Page): Promise<void> {
  const open = asked.get(page);
  if (!open) throw new Error('nobody watches this page: watch(page) when it is opened');
  const until = Date.now() + PATIENCE_MS;
  for (let calm = 0; calm < 2;) {
    await page.waitForTimeout(AGAIN_MS);
    const waits = [...[...open].map((request) => request.url()), ...(await stirring(page))];
    if (waits.length > 0 && Date.now() > until)
      throw new Error(`the page is never idle: ${waits.join(', ')}`);
    calm = waits.length === 0 ? calm + 1 : 0;
  }
}

/** What still turns or moves; a page without its title is not there yet. */
const stirring = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...[...document.querySelectorAll('[role=progressbar]:not([aria-valuenow])')].map(
      ({ outerHTML }) => outerHTML,
    ),
    ...(document.querySelector('#react-admin-title')?.textContent === '' ? ['no title'] : []),
    ...document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
      )
      .map((animation) => JSON.stringify(animation.effect?.getComputedTiming())),
  ]);
