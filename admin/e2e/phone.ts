import type { BrowserContext, Locator, Page } from 'playwright-core';
import { PATIENCE_MS, watch } from './idle.js';
import { ask, PHONE, skipTour, type Panel } from './panel.js';

/** A phone in somebody's hand: pages come and go, what it keeps stays. */
export interface Phone {
  context: BrowserContext;
  signIn(username: string): Promise<Page>;
  /** Today's page in a new tab, at another time if one is given. */
  today(at?: Date): Promise<Page>;
  /** What went wrong in a page, other than the network that the test takes away. */
  faults: string[];
}

export async function takePhone(
  panel: Panel,
  url: string,
  { dark = false }: { dark?: boolean } = {},
): Promise<Phone> {
  const context = await panel.browser.newContext({
    baseURL: url,
    viewport: PHONE,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
    colorScheme: dark ? 'dark' : 'light',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await skipTour(context);
  const faults: string[] = [];
  const newPage = async () => {
    const page = await context.newPage();
    watch(page);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource|net::ERR/.test(message.text()))
        faults.push(message.text());
    });
    return page;
  };
  return {
    context,
    faults,
    signIn: async (username) => {
      const page = await newPage();
      await page.goto(`${url}/login`);
      await page.getByLabel('用户名').fill(username);
      await page.getByLabel('密码', { exact: false }).first().fill('sibulou-demo');
      await page.getByRole('button', { name: '登录', exact: true }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/login'));
      return page;
    },
    today: async (at) => {
      const page = await newPage();
      if (at) await page.clock.setFixedTime(at);
      await page.goto(`${url}/today/`);
      return page;
    },
  };
}

/** Rows out of sight are not drawn (`content-visibility`), nor are new ones at once: what they say is in the page, and no inner text yet. */
export const addressIn = async (row: Locator): Promise<string> =>
  (await row.locator('strong').first().textContent())!;

/** The page's files are on the phone: from now on it opens without signal. */
export const isInstalled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

/** Everything the phone keeps, as a curious finder would read it, and whether a key lies with it. */
export const whatIsKept = (
  page: Page,
): Promise<{ text: string; keys: number; papers: number; outbox: number }> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('sibulou');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rowsOf = (store: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const reading = db.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result as unknown[]);
        reading.onerror = () => reject(reading.error);
      });
    const [owner, papers, outbox] = await Promise.all(['owner', 'papers', 'outbox'].map(rowsOf));
    db.close();
    const decoder = new TextDecoder();
    const readable = JSON.stringify([owner, papers, outbox], (_key, value: unknown) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? decoder.decode(value) : value,
    );
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    return {
      text:
        readable +
        JSON.stringify({ ...localStorage }) +
        JSON.stringify({ ...sessionStorage }) +
        JSON.stringify(cached),
      keys: owner!.length,
      papers: papers!.length,
      outbox: outbox!.length,
    };
  });

interface Visit {
  id: string;
  visitorName: string;
  visitedAt: string;
  household: { address: string } | null;
}

/** The visits of whoever is signed in, as the API has them. */
export async function visitsOf(page: Page): Promise<Visit[]> {
  const { data } = await ask<{ data: { viewer: { account: { id: string } } } }>(
    page,
    '{ viewer { account { id } } }',
  );
  const answer = await ask<{ data: { visits: { nodes: Visit[] } } }>(
    page,
    'query ($me: ID!) { visits(filter: { visitor: { eq: $me } }, first: 100) { nodes { id visitorName visitedAt household { address } } } }',
    { me: data.viewer.account.id },
  );
  return answer.data.visits.nodes;
}
