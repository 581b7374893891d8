import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { PATIENCE_MS, watch } from './idle.js';
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

const HEADERS = { 'content-type': 'application/json', 'X-Sibulou-Panel': '1' };
const PASSWORD = 'sibulou-demo';
const SIGN_IN =
  'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { viewer { account { id } } } }';

interface Demo {
  demoAccounts: { username: string; role: string }[];
}

interface Options {
  dark?: boolean;
  /** Shows the tour of the first visit, which is else as if it had been seen. */
  tour?: boolean;
  /** Of an account that is not the demo's own. */
  password?: string;
}

export interface Panel {
  /**
   * A new private window at somebody's home, who has signed in already (the form: sign-in.test.ts); it fails the test
   * on any error in the page.
   */
  signIn(username: string, viewport?: typeof PHONE, options?: Options): Promise<Page>;
  /** The same, at no page yet: home takes longest to load, and most tests are about another page. */
  windowOf(username: string, viewport?: typeof PHONE, options?: Options): Promise<Page>;
  /** The usernames of the demo's people with this role. */
  people(role: string): [string, ...string[]];
  /** A new private window at the sign-in page. */
  open(viewport?: typeof PHONE, options?: Options): Promise<Page>;
  /** In this test the browser may say so of a request: that is what is tried. */
  expects(fault: RegExp): void;
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
  let expected: RegExp | null = null;
  const panel = {} as Panel;

  const newContext = async (
    viewport: typeof PHONE,
    { dark = false, tour = false }: Options = {},
  ): Promise<BrowserContext> => {
    const context = await browser.newContext({
      baseURL: server.url,
      viewport,
      locale: 'zh-CN',
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce', // nothing is to be learnt from waiting for fades
      hasTouch: viewport.width < 600,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    contexts.push(context);
    if (!tour) await skipTour(context);
    return context;
  };
  const newPage = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    watch(page);
    page.on('pageerror', (error) => faults.push(`uncaught in the page: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    return page;
  };

  beforeAll(async () => {
    server = await startServer();
    browser = await chromium.launch({
      executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
      args: QUIET,
      env: { ...process.env, LC_ALL: 'C.UTF-8' }, // or it calls every file with a Chinese name "download"
    });
    Object.assign(panel, { url: server.url, browser });
    panel.expects = (fault) => (expected = fault);
    const demo = await post<Demo>(server.url, '{ demoAccounts { username role } }');
    panel.people = (role) => {
      const [first, ...others] = demo.demoAccounts.filter((each) => each.role === role);
      if (!first) throw new Error(`nobody of the demo is a ${role}`);
      return [first.username, ...others.map(({ username }) => username)];
    };
    panel.open = async (viewport = DESKTOP, options) => atHome(newPage(await newContext(viewport, options)));
    panel.signIn = (...whose) => atHome(panel.windowOf(...whose));
    panel.windowOf = async (username, viewport = DESKTOP, options) => {
      const context = await newContext(viewport, options);
      const answer = await context.request.post('/graphql', {
        headers: HEADERS,
        data: { query: SIGN_IN, variables: { username, password: options?.password ?? PASSWORD } },
      });
      const { errors } = (await answer.json()) as { errors?: object[] };
      if (errors) throw new Error(`${username} cannot sign in: ${JSON.stringify(errors)}`);
      return newPage(context);
    };
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts = [];
    const found = faults.filter((fault) => !expected?.test(fault));
    faults = [];
    expected = null;
    if (found.length > 0) throw new Error(found.join('\n'));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return panel;
}

async function atHome(opening: Promise<Page>): Promise<Page> {
  const page = await opening;
  await page.goto('/');
  return page;
}

/** As if the tour of the first visit had been seen. */
export const skipTour = (context: BrowserContext) =>
  context.addInitScript(() => localStorage.setItem('Sibulou.toured', '*'));

/** The README shows these: `PICTURES=1 npm test -- browser` makes them anew. */
const PICTURES = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const SHOWN = ['war-map-tiles-desktop', 'desktop-office', 'today-light'];

export async function screenshot(page: Page, name: string): Promise<void> {
  const path = `${SCREENSHOTS}${name}.png`;
  await page.screenshot({ path });
  if (process.env['PICTURES'] && SHOWN.includes(name)) copyFileSync(path, `${PICTURES}${name}.png`);
}

/** Asks the API as a stranger. */
async function post<T>(url: string, query: string): Promise<T> {
  const body = JSON.stringify({ query });
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: HEADERS, body });
  return ((await answer.json()) as { data: T }).data;
}

/** Asks the API as whoever is signed in to the window, whatever page it is at. */
export async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const data = { query, variables };
  const answer = await page.context().request.post('/graphql', { headers: HEADERS, data });
  return (await answer.json()) as T;
}
