import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startServer, type TestServer } from './server.js';

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1366, height: 800 };

const SCREENSHOTS = fileURLToPath(new URL('./screenshots/', import.meta.url));
mkdirSync(SCREENSHOTS, { recursive: true });

/** Chromium looks for Google's hosts at every start; there may be no network at all. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export interface Panel {
  /** A new private window, signed in as somebody of the demo; it fails the test on any error in the page. */
  signIn(username: string, viewport?: typeof PHONE, options?: { dark?: boolean }): Promise<Page>;
  /** A new private window at the sign-in page. */
  open(viewport?: typeof PHONE): Promise<Page>;
  url: string;
  /** For windows that fail on nothing by themselves. */
  browser: Browser;
}

/** One server and one browser for the tests of a file. */
export function usePanel(): Panel {
  let server: TestServer;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let faults: string[] = [];
  const panel = {} as Panel;

  const newPage = async (viewport: typeof PHONE, dark = false): Promise<Page> => {
    const context = await browser.newContext({
      viewport,
      locale: 'zh-CN',
      colorScheme: dark ? 'dark' : 'light',
      hasTouch: viewport.width < 600,
    });
    contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(`uncaught in the page: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    await page.goto(server.url);
    return page;
  };

  beforeAll(async () => {
    server = await startServer();
    browser = await chromium.launch({
      executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
      args: QUIET,
    });
    Object.assign(panel, { url: server.url, browser });
    panel.open = (viewport = DESKTOP) => newPage(viewport);
    panel.signIn = async (username, viewport = DESKTOP, { dark = false } = {}) => {
      const page = await newPage(viewport, dark);
      await page.getByLabel('用户名').fill(username);
      await page.getByLabel('密码', { exact: false }).first().fill('sibulou-demo');
      await page.getByRole('button', { name: '登录', exact: true }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/login'));
      return page;
    };
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts = [];
    const found = faults;
    faults = [];
    if (found.length > 0) throw new Error(found.join('\n'));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return panel;
}

export const screenshot = (page: Page, name: string) =>
  page.screenshot({ path: `${SCREENSHOTS}${name}.png` });

/** Asks the API as whoever is signed in to the page. */
export const ask = <T>(page: Page, query: string, variables: object = {}): Promise<T> =>
  page.evaluate(
    async ([query, variables]) => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'X-Sibulou-Panel': '1' },
        body: JSON.stringify({ query, variables }),
      });
      return (await answer.json()) as T;
    },
    [query, variables] as const,
  );
